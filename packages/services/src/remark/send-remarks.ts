import { canRemark } from '@thidua/access'
import { insertRemarkThread, sendRemarks as send } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { acceptRemark } from './change-remarks.ts'

/** The dossier goes back: with it what was written for whoever fills in, and what the asker says at single fields. */
export async function sendRemarks(
  context: CommandContext,
  file: DossierFile,
  request: {
    readonly id: string
    readonly remarks: readonly { readonly partId: string; readonly text: string }[]
  },
): Promise<Outcome<void>> {
  const { transaction, identity, now, deps } = context
  const dossierId = file.row.id
  // who takes the step sits at the side that holds the dossier, or acts for it from above
  const side = canRemark(context.actor, file.stage, file.resource)
  for (const { partId, text } of request.remarks) {
    const accepted = await acceptRemark(context, dossierId, text)
    if (!accepted.ok) return accepted
    await insertRemarkThread(transaction, {
      id: deps.ids.newId(),
      remarkId: deps.ids.newId(),
      dossierId,
      partId,
      forFiller: true,
      requestId: request.id,
      side: side.ok ? side.value : 'province',
      text: accepted.value,
      authorId: identity.userId,
      authorName: identity.actorName,
      at: now,
      shownAt: now,
    })
  }
  await send(transaction, { dossierId, requestId: request.id, at: now })
  return ok()
}
