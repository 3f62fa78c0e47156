import type { OutboxMessage, Transaction } from '@thidua/data'
import { findDossier, notifyHolders, notifyUser } from '@thidua/data/repositories'
import { legalDateOf } from '@thidua/kernel'
import { findStage } from '@thidua/workflow'
import { pinned } from '../dossier/dossier-content.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Tells those with whom a dossier lies now; its subject's own account too when it is the subject's turn. */
export async function notifyAboutDossier(
  deps: ServiceDeps,
  transaction: Transaction,
  message: OutboxMessage,
): Promise<void> {
  const { dossierId, stage: told } = message.payload as {
    readonly dossierId: string
    readonly stage?: string
  }
  const row = await findDossier(transaction, dossierId)
  // News of a stage it has left meanwhile is no news: the next message tells where it lies now.
  if (!row || (told !== undefined && told !== row.stage)) return
  const { definition } = await pinned(deps.book, transaction, row.workflowHash, (hash) =>
    deps.book.findWorkflow(hash),
  )
  const stage = findStage(definition, row.stage)
  const holder = stage?.holder
  if (!stage || !holder) return
  const at = deps.clock.now()
  const notice = {
    messageId: message.id,
    kind: message.topic,
    dossierId: row.id,
    params: {
      code: row.code,
      subjectName: row.subjectName,
      stage: row.stage,
      stageTitle: stage.title.vi,
      ...(row.deadlineOn ? { deadlineOn: row.deadlineOn } : {}),
    },
    at,
  }
  if (holder.at === 'subject') {
    if (row.subjectOwnerUserId) await notifyUser(transaction, { ...notice, userId: row.subjectOwnerUserId })
    return
  }
  await notifyHolders(transaction, {
    ...notice,
    role: holder.role,
    unitId: holder.at === 'agency' ? row.unitId : null,
    today: legalDateOf(at),
  })
}
