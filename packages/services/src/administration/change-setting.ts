import type { Operations, SettingSetting, SettingView } from '@thidua/contracts'
import type { SettingValue } from '@thidua/data/repositories'
import { insertSetting, listSettings, updateSetting } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { nobody } from '../command/command-identity.ts'
import { runCommand } from '../command/run-command.ts'
import { parseRatio } from '../law/setting-value.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewSetting } from './list-settings.ts'

/** A named official fills in what a text of law has settled, with that text. Refuses `setting.invalid` (params: key). */
export async function changeSetting(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['setting.change']['input'],
): Promise<Outcome<SettingView>> {
  const definition = deps.content.settings.find((setting) => setting.key === input.key)
  if (!definition) return refuse('setting.invalid', { key: input.key })
  const legalBasis = input.legalBasis.trim()
  if (legalBasis === '' || !isAllowed(definition, input.value)) {
    return refuse('setting.invalid', { key: input.key })
  }
  const changed = await runCommand<Record<never, never>, SettingView>(deps, call, {
    name: 'setting.change',
    input,
    async work({ transaction, identity, now }) {
      const before = (await listSettings(transaction)).find((row) => row.key === input.key)
      const setting = { key: input.key, value: input.value, legalBasis, certainty: 'verified' as const, now }
      if (before) {
        const { version } = input
        const saved = await updateSetting(transaction, {
          ...setting,
          version,
          changedBy: identity.userId,
        })
        if (!saved) return refuse('dossier.version-stale', { by: '', at: now.toISOString() })
      } else await insertSetting(transaction, setting)
      return ok({
        event: {
          subjectType: 'setting',
          subjectId: nobody,
          subjectVersion: input.version + 1,
          payload: {
            key: input.key,
            before: before ? before.value : definition.value,
            after: input.value,
            legalBasis,
          },
        },
        response: {},
      })
    },
    async present({ transaction }) {
      const row = (await listSettings(transaction)).find((one) => one.key === input.key)
      return ok(viewSetting(definition, row ?? null))
    },
  })
  forgetReferences(deps, call.actor.tenantId)
  return changed
}

function isAllowed(definition: SettingSetting, value: SettingValue): boolean {
  if (value === null) return definition.value === null
  if (definition.kind === 'boolean') return typeof value === 'boolean'
  if (definition.kind === 'integer') {
    const { minimum, maximum } = definition
    return (
      typeof value === 'number' &&
      Number.isSafeInteger(value) &&
      value >= (minimum ?? -1_000_000) &&
      value <= (maximum ?? 1_000_000)
    )
  }
  if (typeof value !== 'string' || value.length > 300) return false
  if (definition.choices) return definition.choices.some((choice) => choice.value === value)
  return definition.format === 'ratio' ? parseRatio(value) !== null : true
}
