import type { Act, PluginNotification } from '@thidua/contracts'
import type { OutboxMessage, Transaction } from '@thidua/data'
import { insertOutboxMessages } from '@thidua/data'
import { listDossierNews } from '@thidua/data/repositories'
import type { ServiceDeps } from '../service-deps.ts'
import { listensTo, templatesFor } from './plugin-templates.ts'

type News = {
  readonly dossierId: string
  readonly stage?: string
  readonly act?: Act
  /** Of a dossier just opened. */
  readonly opened?: boolean
}

const events: Partial<Record<Act, PluginNotification['event']>> = {
  submit: 'dossier.submitted',
  return: 'dossier.returned',
  requestSupplement: 'dossier.supplementRequested',
  signDecision: 'dossier.decided',
  declineDecision: 'dossier.decided',
  awardAtAgency: 'dossier.decided',
}

/**
 * Puts what plugins want told behind the platform's own news, each as a message of its own: one that cannot be sent holds up
 * nobody. The message is known by what it follows from, so news delivered twice queues it once. How many were queued.
 */
export async function queuePluginNotices(
  deps: ServiceDeps,
  transaction: Transaction,
  messages: readonly OutboxMessage[],
): Promise<number> {
  const told = messages.flatMap((message) => {
    const news = message.payload as News
    const event = eventOf(message, news)
    return event && listensTo(deps, event) ? [{ message, news, event }] : []
  })
  if (told.length === 0) return 0
  const rows = await listDossierNews(transaction, [...new Set(told.map(({ news }) => news.dossierId))])
  const stakeholders = new Map(rows.map(({ id, stakeholder }) => [id, stakeholder]))
  const queued = told.flatMap(({ message, news, event }) =>
    templatesFor(deps, event, stakeholders.get(news.dossierId) ?? '').map(({ pluginId, template }) => ({
      key: `${message.id} ${pluginId} ${template.id}`,
      topic: 'plugin.notice',
      payload: { pluginId, template: template.id, dossierId: news.dossierId, stage: news.stage ?? null },
    })),
  )
  await insertOutboxMessages(transaction, queued, deps.clock.now())
  return queued.length
}

function eventOf({ topic }: OutboxMessage, { act, opened }: News): PluginNotification['event'] | undefined {
  if (topic === 'dossier.deadlineNear') return 'deadline.near'
  if (topic !== 'dossier.moved') return undefined
  return opened ? 'dossier.opened' : act && events[act]
}
