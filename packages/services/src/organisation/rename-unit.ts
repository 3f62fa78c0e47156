import type { Operations, UnitView } from '@thidua/contracts'
import { findUnit, renameUnit as renameRow, renameUnitSubject } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { foldSearchKey, hasControlCharacter, isLegalDate, normaliseText, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewUnit } from './view-unit.ts'

/** Same code, new name from a day on. What was decided or certified under the old name keeps it. */
export async function renameUnit(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['unit.rename']['input'],
): Promise<Outcome<UnitView>> {
  const renamed = await runCommand<{ readonly unitId: string }, UnitView>(deps, call, {
    name: 'unit.rename',
    input,
    async work({ transaction, now }) {
      const unit = await findUnit(transaction, input.unitId)
      if (!unit) return refuse('unit.not-found')
      const name = normaliseText(input.name).trim()
      if (name === '' || hasControlCharacter(name)) return refuse('input.invalid', { field: 'name' })
      if (!isLegalDate(input.from) || input.from < unit.validFrom) {
        return refuse('input.invalid', { field: 'from' })
      }
      const searchKey = foldSearchKey(`${unit.code} ${name}`)
      const changed = await renameRow(transaction, {
        unitId: unit.id,
        version: input.version,
        nameId: deps.ids.newId(),
        name,
        from: input.from,
        legalBasis: input.legalBasis.trim(),
        searchKey,
        sortKey: name,
      })
      if (!changed) return refuse('dossier.version-stale', { by: '', at: now.toISOString() })
      await renameUnitSubject(transaction, { unitId: unit.id, name, searchKey, sortKey: name })
      return ok({
        event: {
          subjectType: 'unit',
          subjectId: unit.id,
          subjectVersion: input.version + 1,
          payload: { before: unit.name, after: name, from: input.from, legalBasis: input.legalBasis },
        },
        response: { unitId: unit.id },
      })
    },
    async present({ transaction }, { unitId }) {
      const unit = await findUnit(transaction, unitId)
      return unit ? ok(viewUnit(unit)) : refuse('unit.not-found')
    },
  })
  forgetReferences(deps, call.actor.tenantId)
  return renamed
}
