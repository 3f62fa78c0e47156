import type { Operations } from '@thidua/contracts'
import { readCarriedNotices } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDossierFile } from './dossier-file.ts'
import { viewCarried } from './view-carried.ts'

type Input = Operations['dossier.confirmCarried']['input']
type Output = Operations['dossier.confirmCarried']['output']

/** The person has looked; the old answers stay to be read. */
export function confirmCarriedDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Input,
): Promise<Outcome<Output>> {
  const { dossierId } = input
  return runCommand<Input, Output>(deps, call, {
    name: 'dossier.confirmCarried',
    input,
    async work(context) {
      const opened = await openDossierFile(context, dossierId, { lock: false })
      if (!opened.ok) return opened
      const { userId } = context.identity
      await readCarriedNotices(context.transaction, { dossierId, userId, at: context.now })
      const event = {
        subjectType: 'dossier',
        subjectId: dossierId,
        subjectVersion: null,
        payload: {},
      } as const
      return ok({ event, response: { dossierId } })
    },
    present: (context) => viewCarried(context, dossierId),
  })
}
