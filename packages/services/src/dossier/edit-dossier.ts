import { canEditDossier } from '@thidua/access'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import type { DossierFile } from './dossier-file.ts'
import { checkVersion, openDossierFile } from './dossier-file.ts'

/** Locks a dossier for writing answers or evidence: seen, at its newest version, alive, in a stage that writes. */
export async function openForEditing(
  context: CommandContext,
  input: { readonly dossierId: string; readonly version: number | null; readonly lock?: boolean },
): Promise<Outcome<DossierFile>> {
  const opened = await openDossierFile(context, input.dossierId, { lock: input.lock ?? true })
  if (!opened.ok) return opened
  const file = opened.value
  if (input.version !== null) {
    const fresh = checkVersion(file.row, input.version)
    if (!fresh.ok) return fresh
  }
  if (file.stage.terminal) return refuse('dossier.closed', { stage: file.row.stage, act: 'saveAnswers' })
  if (file.row.suspended) return refuse('dossier.suspended', { act: 'saveAnswers' })
  const allowed = canEditDossier(context.actor, file.stage, file.resource)
  return allowed.ok ? ok(file) : allowed
}
