import { canRemark } from '@thidua/access'
import type { RemarkSide, RemarkThreadView } from '@thidua/contracts'
import type { NewEvent } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandName } from '../command/command-identity.ts'
import { runCommand, type CommandContext } from '../command/run-command.ts'
import type { QueryContext } from '../command/run-query.ts'
import { openDossierFile, type DossierFile } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openThread, viewThread } from './open-remarks.ts'

type Input = { readonly dossierId: string }
type Done = { readonly threadId: string; readonly payload: Readonly<Record<string, unknown>> }
type Change = {
  readonly name: CommandName
  readonly input: Input
  readonly work: (context: CommandContext, file: DossierFile, side: RemarkSide) => Promise<Outcome<Done>>
}

/**
 * What every change of a remark has in common: the dossier held so that it does not go back meanwhile, still open, and in
 * the hands of whoever writes. The event is the thread's, for a dossier's history is read by people who may not know of it.
 */
export function changeRemarks(
  deps: ServiceDeps,
  call: ServiceCall,
  { name, input, work }: Change,
): Promise<Outcome<RemarkThreadView>> {
  return runCommand<{ readonly threadId: string }, RemarkThreadView>(deps, call, {
    name,
    input,
    async work(context) {
      const opened = await openDossierFile(context, input.dossierId, { lock: true })
      if (!opened.ok) return opened
      const { row, stage, resource } = opened.value
      if (stage.terminal) return refuse('dossier.closed', { stage: row.stage })
      if (row.suspended) return refuse('dossier.suspended')
      const side = canRemark(context.actor, stage, resource)
      if (!side.ok) return side
      const done = await work(context, opened.value, side.value)
      if (!done.ok) return done
      const { threadId, payload } = done.value
      return ok({ event: remarkEvent(row.id, threadId, payload), response: { threadId } })
    },
    present: (context, { threadId }) => presentThread(context, input.dossierId, threadId),
  })
}

function remarkEvent(
  dossierId: string,
  threadId: string,
  payload: Readonly<Record<string, unknown>>,
): Omit<NewEvent, 'id' | 'type'> {
  return {
    subjectType: 'remark',
    subjectId: threadId,
    subjectVersion: null,
    payload: { dossierId, ...payload },
  }
}

async function presentThread(
  context: QueryContext,
  dossierId: string,
  threadId: string,
): Promise<Outcome<RemarkThreadView>> {
  const opened = await openDossierFile(context, dossierId, { lock: false })
  if (!opened.ok) return opened
  const thread = await openThread(context, opened.value, threadId)
  return thread.ok ? ok(viewThread(thread.value)) : thread
}
