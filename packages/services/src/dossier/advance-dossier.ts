import { canAct } from '@thidua/access'
import type { Act, DossierRecord, Requirement } from '@thidua/contracts'
import type { DossierChange } from '@thidua/data/repositories'
import { saveDossierState } from '@thidua/data/repositories'
import type { DomainError, Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { TakenStep } from '@thidua/workflow'
import { listSteps, takeStep } from '@thidua/workflow'
import type { CommandName } from '../command/command-identity.ts'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import type { Conflicts } from '../command/transaction.ts'
import type { FunctionsCalled } from '../function/call-functions.ts'
import { callBeforeStep } from '../function/call-before-step.ts'
import { calledPayload, keepResults } from '../function/keep-results.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { ActInput } from './check-requirement.ts'
import { checkRequirement } from './check-requirement.ts'
import type { DossierFile } from './dossier-file.ts'
import { checkVersion, openDossierFile } from './dossier-file.ts'
import { moveClock } from './move-clock.ts'
import { viewDossier } from './view-dossier.ts'

/** What a verb adds to the common way of every step. */
export type Verb = {
  readonly name: CommandName
  readonly act: Act
  readonly input: { readonly dossierId: string; readonly version: number }
  readonly reason?: string
  /** Before the step: checks of the verb's own input, and what its requirements look at. */
  readonly prepare?: (context: CommandContext, file: DossierFile) => Promise<Outcome<Omit<ActInput, 'act'>>>
  /** After the step was allowed: the verb's own rows, and what it changes on the dossier. */
  readonly apply?: (
    context: CommandContext,
    file: DossierFile,
    taken: TakenStep,
  ) => Promise<Outcome<VerbEffect>>
  readonly conflicts?: Conflicts
}

export type VerbEffect = {
  readonly change?: Partial<
    Pick<DossierChange, 'submissionLetterId' | 'receiptNumber' | 'receivedAt' | 'ruleSet'>
  >
  readonly payload?: Readonly<Record<string, unknown>>
}

/**
 * The one way of every step of a dossier: functions of its plugin, before any lock · load and lock · visible? · version · access ·
 * workflow with its requirements · the verb's own part · clock · save · event and outbox. Verbs never touch stage, version or
 * clock themselves.
 */
export async function advanceDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  verb: Verb,
): Promise<Outcome<DossierRecord>> {
  const called = await callBeforeStep(deps, call, { ...verb.input, act: verb.act })
  if (!called.ok) return called
  return runCommand(deps, call, {
    name: verb.name,
    input: verb.input,
    work: (context) => advance(context, verb, called.value),
    present: (context, response: { readonly dossierId: string }) => viewDossier(context, response.dossierId),
    ...(verb.conflicts ? { conflicts: verb.conflicts } : {}),
  })
}

async function advance(
  context: CommandContext,
  verb: Verb,
  called: FunctionsCalled | null,
): Promise<Outcome<CommandDone<{ readonly dossierId: string }>>> {
  const opened = await openDossierFile(context, verb.input.dossierId, { lock: true })
  if (!opened.ok) return opened
  const stepped = await stepDossier(context, opened.value, verb)
  if (!stepped.ok) return stepped
  await keepResults(context, called)
  const { event, ...rest } = stepped.value
  const payload = { ...event.payload, ...calledPayload(called) }
  return ok({ ...rest, event: { ...event, payload }, response: { dossierId: opened.value.row.id } })
}

/** One step on a file already locked; signing a decision takes many of them in one transaction. */
export async function stepDossier(
  context: CommandContext,
  file: DossierFile,
  verb: Verb,
): Promise<Outcome<Omit<CommandDone<never>, 'response'>>> {
  const fresh = checkVersion(file.row, verb.input.version)
  if (!fresh.ok) return fresh
  const allowed = checkAccess(context, file, verb.act)
  if (!allowed.ok) return allowed
  const prepared = verb.prepare ? await verb.prepare(context, file) : ok({})
  if (!prepared.ok) return prepared
  const taken = await take(context, file, verb, { act: verb.act, ...prepared.value })
  if (!taken.ok) return taken
  const effect: Outcome<VerbEffect> = verb.apply ? await verb.apply(context, file, taken.value) : ok({})
  if (!effect.ok) return effect
  const deadlineOn = await moveClock(context, file, taken.value)
  await saveState(context, file, taken.value, effect.value, deadlineOn)
  return ok({
    event: {
      subjectType: 'dossier',
      subjectId: file.row.id,
      subjectVersion: file.row.version + 1,
      payload: {
        act: verb.act,
        from: taken.value.from.id,
        to: taken.value.to.id,
        ...(verb.reason ? { reason: verb.reason.trim() } : {}),
        ...effect.value.payload,
      },
    },
    outbox: [
      {
        topic: 'dossier.moved',
        payload: { dossierId: file.row.id, stage: taken.value.to.id, act: verb.act },
      },
    ],
  })
}

/** Out of turn is said before anything else, so that a person learns where the dossier stands. */
function checkAccess(context: CommandContext, file: DossierFile, act: Act): Outcome<void> {
  const steps = listSteps(file.content.workflow.definition, file.row.stage, act)
  const first = steps[0]
  if (!first) {
    return file.stage.terminal
      ? refuse('dossier.closed', { stage: file.row.stage, act })
      : refuse('dossier.wrong-stage', { stage: file.row.stage, stageTitle: file.stage.title.vi, act })
  }
  return canAct(context.actor, first, file.resource)
}

async function take(
  context: CommandContext,
  file: DossierFile,
  verb: Verb,
  input: ActInput,
): Promise<Outcome<TakenStep>> {
  const { definition } = file.content.workflow
  const failures = new Map<Requirement, DomainError | null>()
  for (const step of listSteps(definition, file.row.stage, verb.act)) {
    for (const requirement of step.requires ?? []) {
      if (failures.has(requirement)) continue
      failures.set(requirement, await checkRequirement(context, file, requirement, input))
    }
  }
  return takeStep(definition, file.state, verb.act, {
    reason: verb.reason,
    check: (requirement) => failures.get(requirement) ?? null,
  })
}

async function saveState(
  context: CommandContext,
  file: DossierFile,
  taken: TakenStep,
  effect: VerbEffect,
  deadlineOn: string | null,
): Promise<void> {
  const { row } = file
  await saveDossierState(context.transaction, {
    dossierId: row.id,
    stage: taken.to.id,
    terminal: taken.to.terminal ?? null,
    suspended: taken.state.suspended,
    stageEnteredAt: taken.moved ? context.now : row.stageEnteredAt,
    deadlineOn,
    submissionLetterId: row.submissionLetterId,
    receiptNumber: row.receiptNumber,
    receivedAt: row.receivedAt,
    ruleSet: row.ruleSet,
    ...effect.change,
    at: context.now,
    actorId: context.identity.userId,
    actorName: context.identity.actorName,
  })
}
