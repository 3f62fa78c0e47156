import type { OutboxMessage, Transaction } from '@thidua/data'
import type { DossierNews, NewNotice } from '@thidua/data/repositories'
import { insertNotices, listDossierNews } from '@thidua/data/repositories'
import { legalDateOf } from '@thidua/kernel'
import { findStage } from '@thidua/workflow'
import { pinned } from '../dossier/dossier-content.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Tells those with whom dossiers lie now; a subject's own account too when it is the subject's turn. */
export async function notifyAboutDossiers(
  deps: ServiceDeps,
  transaction: Transaction,
  messages: readonly OutboxMessage[],
): Promise<void> {
  // A draft just opened is no news: whoever opened it knows, and it waits for nobody else.
  const moves = messages.filter((message) => payloadOf(message).opened !== true)
  if (moves.length === 0) return
  const rows = await listDossierNews(
    transaction,
    moves.map((message) => payloadOf(message).dossierId),
  )
  const news = new Map(rows.map((row) => [row.id, row]))
  const notices: NewNotice[] = []
  for (const message of moves) {
    const row = news.get(payloadOf(message).dossierId)
    const notice = row ? await noticeOf(deps, transaction, message, row) : null
    if (notice) notices.push(notice)
  }
  await insertNotices(transaction, notices, deps.clock.now())
}

async function noticeOf(
  deps: ServiceDeps,
  transaction: Transaction,
  message: OutboxMessage,
  row: DossierNews,
): Promise<NewNotice | null> {
  const { stage: told } = payloadOf(message)
  // News of a stage it has left meanwhile is no news: the next message tells where it lies now.
  if (told !== undefined && told !== row.stage) return null
  const { definition } = await pinned(deps.book, { transaction }, row.workflowHash, (hash) =>
    deps.book.findWorkflow(hash),
  )
  const stage = findStage(definition, row.stage)
  const holder = stage?.holder
  if (!stage || !holder) return null
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
  }
  if (holder.at === 'subject') {
    return row.subjectOwnerUserId ? { ...notice, to: { userId: row.subjectOwnerUserId } } : null
  }
  const unitId = holder.at === 'agency' ? row.unitId : null
  return { ...notice, to: { role: holder.role, unitId, today: legalDateOf(deps.clock.now()) } }
}

type Payload = { readonly dossierId: string; readonly stage?: string; readonly opened?: boolean }

function payloadOf({ payload }: OutboxMessage): Payload {
  return payload as Payload
}
