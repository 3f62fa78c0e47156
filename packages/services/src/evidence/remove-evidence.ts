import type { Operations } from '@thidua/contracts'
import { removeEvidence as removeRow } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { openForEditing } from '../dossier/edit-dossier.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { saveEvidenceAnswer } from './attach-evidence.ts'

type Output = Operations['dossier.removeEvidence']['output']

/** Takes a file out of the dossier; history still names it. */
export function removeEvidence(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.removeEvidence']['input'],
): Promise<Outcome<Output>> {
  return runCommand<Output, Output>(deps, call, {
    name: 'dossier.removeEvidence',
    input,
    async work(context) {
      const opened = await openForEditing(context, input)
      if (!opened.ok) return opened
      const file = opened.value
      const row = file.stations.evidence.find((one) => one.id === input.evidenceId)
      if (!row) return refuse('evidence.not-found')
      await removeRow(context.transaction, row.id, context.identity.userId, context.now)
      const version = await saveEvidenceAnswer(context, file, row.fieldId, (kept) =>
        kept.filter((answer) => answer.fileId !== row.id),
      )
      return ok({
        event: {
          subjectType: 'dossier',
          subjectId: file.row.id,
          subjectVersion: version,
          payload: { evidenceId: row.id, fieldId: row.fieldId, name: row.name, sha256: row.sha256 },
        },
        response: { version },
      })
    },
    present: async (_context, response) => ok(response),
  })
}
