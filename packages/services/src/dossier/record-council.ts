import type { CouncilLevel } from '@thidua/awards'
import { checkVoteCount, evaluateVote } from '@thidua/awards'
import type { CouncilInput, DossierRecord } from '@thidua/contracts'
import { insertVote } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { isLegalDate, ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import { councilRuleFor } from '../law/council-rule-for.ts'
import { integerSetting } from '../law/setting-value.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { say } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'
import type { DossierFile } from './dossier-file.ts'

type Input = { readonly dossierId: string; readonly version: number } & CouncilInput

/**
 * The session of a council on one dossier, at either level. The council advises (Law 06/2022, article 90): the vote is
 * recorded with the rule it was measured by; whether it opens the next stage is the workflow's matter.
 */
export function recordCouncil(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Input,
  level: CouncilLevel,
): Promise<Outcome<DossierRecord>> {
  const act = level === 'agency' ? 'recordAgencyCouncil' : 'recordProvincialCouncil'
  return advanceDossier(deps, call, {
    name: `dossier.${act}`,
    act,
    input,
    async prepare(context, file) {
      const checked = checkSession(context, file, input, level)
      if (!checked.ok) return checked
      return ok({ vote: { rule: councilRuleFor(context.law, file.row.title), count: input } })
    },
    async apply(context, file) {
      const rule = councilRuleFor(context.law, file.row.title)
      const result = evaluateVote(rule, input)
      const numbers = {
        yes: input.yes,
        of: result.measuredAgainst,
        needed: result.yesNeeded,
        present: input.present,
        total: input.membersTotal,
        presentNeeded: result.presentNeeded,
      }
      await insertVote(context.transaction, {
        id: deps.ids.newId(),
        dossierId: file.row.id,
        level,
        heldOn: input.heldOn,
        membersTotal: input.membersTotal,
        present: input.present,
        writtenOpinions: input.writtenOpinions,
        yes: input.yes,
        no: input.no,
        passed: result.passed,
        explanation: say(result.passed ? sentences.council.passed : sentences.council.missed, numbers),
        legalBasis: rule.legalBasis,
        minutes: input.minutes,
        actorId: context.identity.userId,
        actorName: context.identity.actorName,
        at: context.now,
      })
      return ok({ payload: { level, heldOn: input.heldOn, passed: result.passed, ...numbers } })
    },
  })
}

/** Counts that cannot be true, a day that has not come, and a council of another size are mistakes of the pen. */
function checkSession(
  { references, law, today }: CommandContext,
  file: DossierFile,
  input: Input,
  level: CouncilLevel,
): Outcome<void> {
  if (!isLegalDate(input.heldOn) || input.heldOn > today) {
    return refuse('input.invalid', { field: 'heldOn', today })
  }
  const seats =
    level === 'agency'
      ? (references.units.get(file.row.unitId)?.councilSize ?? null)
      : integerSetting(law, 'council.size.province')
  if (seats !== null && input.membersTotal !== seats) {
    return refuse('council.count-inconsistent', { membersTotal: input.membersTotal, seats })
  }
  return checkVoteCount(input)
}
