import { canRemark } from '@thidua/access'
import { insertRemarkThread, sendRemarks as send } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { acceptRemark } from './accept-remark.ts'

/** The dossier goes back: with it what was written for whoever fills in, and what the asker says at single fields. */
export async function sendRemarks(
  context: CommandContext,
  file: DossierFile,
  request: {
    readonly id: string
    readonly remarks: readonly { readonly partId: string; readonly text: string }[]
  },
): Promise<Outcome<void>> {
  const { transaction, now, deps } = context
  const dossierId = file.row.id
  // who takes the step sits at the side that holds the dossier, or acts for it from above
  const side = canRemark(context.actor, file.stage, file.resource)
  for (const { partId, text } of request.remarks) {
    const said = { text, side: side.ok ? side.value : 'province', shown: true } as const
    const remark = await acceptRemark(context, dossierId, said)
    if (!remark.ok) return remark
    const ids = { id: deps.ids.newId(), remarkId: deps.ids.newId(), requestId: request.id }
    await insertRemarkThread(transaction, { ...ids, dossierId, partId, forFiller: true, ...remark.value })
  }
  await send(transaction, { dossierId, requestId: request.id, at: now })
  return ok()
}
