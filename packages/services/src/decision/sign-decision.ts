import type { DecisionView, Operations } from '@thidua/contracts'
import type { NewEvent } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import { provinceUnit } from '../document/issuer.ts'
import { stepDossier } from '../dossier/advance-dossier.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { IssuedAwards } from './issue-awards.ts'
import { issueAwards } from './issue-awards.ts'
import { viewDecision } from './view-decision.ts'

type Input = Operations['decision.sign']['input']

const mostDossiers = 2_000

/**
 * Records the decision the Chairman has signed: one transaction for all its dossiers, numbers, money and certificates;
 * all of it or nothing. Refuses `decision.empty`, `decision.mixed` (one decision, one title), `decision.number-taken`,
 * and whatever stands against one of the dossiers (params: dossierCode).
 */
export function signDecision(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Input,
): Promise<Outcome<DecisionView>> {
  return runCommand<IssuedAwards, DecisionView>(deps, call, {
    name: 'decision.sign',
    input,
    work: (context) => sign(context, input),
    present: (context, { decisionId }) => viewDecision(context, decisionId),
    conflicts: {
      decisions_tenant_id_issuing_unit_id_year_number_key: 'decision.number-taken',
      decision_items_one_live: 'award.already-decided',
      decision_items_one_per_dossier: 'award.already-decided',
    },
  })
}

async function sign(context: CommandContext, input: Input): Promise<Outcome<CommandDone<IssuedAwards>>> {
  const files = await lockFiles(context, input)
  if (!files.ok) return files
  const titles = new Set(files.value.map((file) => file.row.title))
  if (titles.size > 1) return refuse('decision.mixed', { titles: [...titles].join(', ') })
  const issued = await issueAwards(context, {
    issuingUnitId: provinceUnit(context.references).id,
    signature: input,
    files: files.value,
    mayJoin: false,
  })
  if (!issued.ok) return issued
  const moved = await moveFiles(context, input, files.value, issued.value)
  if (!moved.ok) return moved
  return ok({
    event: {
      subjectType: 'decision',
      subjectId: issued.value.decisionId,
      subjectVersion: null,
      payload: { number: issued.value.number, signedOn: input.signedOn, items: files.value.length },
    },
    moreEvents: moved.value,
    outbox: [{ topic: 'decision.signed', payload: { decisionId: issued.value.decisionId } }],
    response: issued.value,
  })
}

/** Locked in one order everywhere, so that two decisions over the same dossiers never wait for each other crosswise. */
async function lockFiles(context: CommandContext, input: Input): Promise<Outcome<readonly DossierFile[]>> {
  const ids = [...new Set(input.dossiers.map((one) => one.dossierId))].toSorted()
  if (ids.length === 0) return refuse('decision.empty')
  if (ids.length > mostDossiers || ids.length !== input.dossiers.length) {
    return refuse('input.invalid', { field: 'dossiers' })
  }
  const files: DossierFile[] = []
  for (const id of ids) {
    const opened = await openDossierFile(context, id, { lock: true })
    if (!opened.ok) return opened
    files.push(opened.value)
  }
  return ok(files)
}

async function moveFiles(
  context: CommandContext,
  input: Input,
  files: readonly DossierFile[],
  issued: IssuedAwards,
): Promise<Outcome<readonly Omit<NewEvent, 'id' | 'type'>[]>> {
  const versions = new Map(input.dossiers.map((one) => [one.dossierId, one.version]))
  const events: Omit<NewEvent, 'id' | 'type'>[] = []
  for (const file of files) {
    const stepped = await stepDossier(context, file, {
      name: 'decision.sign',
      act: 'signDecision',
      input: { dossierId: file.row.id, version: versions.get(file.row.id) ?? 0 },
      apply: async () => ok({ payload: { decisionId: issued.decisionId, number: issued.number } }),
    })
    if (!stepped.ok) {
      const { error } = stepped
      return {
        ok: false,
        error: { ...error, params: { ...error.params, dossierCode: file.row.code } },
      }
    }
    events.push(stepped.value.event)
  }
  return ok(events)
}
