import type { LocalText } from '@thidua/contracts'
import type { OutboxMessage, Transaction } from '@thidua/data'
import type { DossierNews } from '@thidua/data/repositories'
import {
  addToNoticeDay,
  insertPluginNotice,
  listDossierNews,
  lockNoticeDay,
  recordCommand,
} from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { legalDateOf } from '@thidua/kernel'
import { findStage } from '@thidua/workflow'
import { nobody } from '../command/command-identity.ts'
import { pinned } from '../dossier/dossier-content.ts'
import { pluginEvent } from '../plugin/plugin-audit.ts'
import { getReferences, roundOf, unitRef } from '../reference/references.ts'
import { say } from '../sentences/say.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { PluginTemplate } from './plugin-templates.ts'
import { findTemplate } from './plugin-templates.ts'

type Queued = {
  readonly pluginId: string
  readonly template: string
  readonly dossierId: string
  readonly stage: string | null
}
type Desk = {
  readonly deps: ServiceDeps
  readonly transaction: Transaction
  readonly tenantId: TenantId
}

const longestText = 1000

/**
 * Tells people what plugins want told, within each template's measure of the day. What goes over it is counted and left out;
 * the record says so once a day. A plugin that has left meanwhile says nothing any more.
 */
export async function sendPluginNotices(desk: Desk, messages: readonly OutboxMessage[]): Promise<void> {
  const { deps, transaction } = desk
  const ids = messages.map(({ payload }) => (payload as Queued).dossierId)
  const rows = new Map((await listDossierNews(transaction, ids)).map((row) => [row.id, row]))
  for (const { id, payload } of messages) {
    const { pluginId, template: templateId, dossierId, stage } = payload as Queued
    const found = findTemplate(deps, pluginId, templateId)
    const dossier = rows.get(dossierId)
    if (found && dossier) await send(desk, found, { key: id, dossier, stage: stage ?? dossier.stage })
  }
}

async function send(
  desk: Desk,
  found: PluginTemplate,
  news: { readonly key: string; readonly dossier: DossierNews; readonly stage: string },
): Promise<void> {
  const { deps, transaction } = desk
  const { pluginId, template, mostPerDay } = found
  const { dossier } = news
  const at = deps.clock.now()
  const day = legalDateOf(at)
  const days = await lockNoticeDay(transaction, { pluginId, template: template.id, day })
  const own = days.find((one) => one.template === template.id) ?? { sent: 0, dropped: 0 }
  const all = days.reduce((sum, { sent }) => sum + sent, 0)
  const left = Math.min(template.perDay - own.sent, (mostPerDay ?? Number.MAX_SAFE_INTEGER) - all)
  const counted = await insertPluginNotice(transaction, {
    key: news.key,
    dossierId: dossier.id,
    params: await paramsOf(desk, found, news),
    roles: template.to.filter((role) => role !== 'nominee'),
    unitId: dossier.unitId,
    ownerUserId: template.to.includes('nominee') ? dossier.subjectOwnerUserId : null,
    today: day,
    most: Math.max(0, left),
    at,
  })
  await addToNoticeDay(transaction, { pluginId, day, template: template.id, ...counted })
  if (counted.dropped > 0 && own.dropped === 0)
    await recordDropped(desk, { pluginId, template: template.id, day, perDay: template.perDay })
}

/** Made into words now and kept so: they stay readable when the plugin has gone. */
async function paramsOf(
  { deps, transaction, tenantId }: Desk,
  { pluginId, template }: PluginTemplate,
  { dossier, stage }: { readonly dossier: DossierNews; readonly stage: string },
): Promise<Readonly<Record<string, unknown>>> {
  const references = await getReferences(deps, () => transaction, tenantId)
  const { definition } = await pinned(deps.book, { transaction }, dossier.workflowHash, (hash) =>
    deps.book.findWorkflow(hash),
  )
  const title: LocalText = findStage(definition, stage)?.title ?? { vi: '' }
  const facts = {
    code: dossier.code,
    subjectName: dossier.subjectName,
    unitName: unitRef(references, dossier.unitId).name,
    roundName: roundOf(references, dossier.roundId).name,
    deadlineOn: dossier.deadlineOn,
  }
  const spoken = (text: LocalText): LocalText => {
    const { vi } = say(text, { ...facts, stageTitle: title.vi })
    const { en } = say(text, { ...facts, stageTitle: title.en ?? title.vi })
    return { vi: cut(vi), ...(en === undefined ? {} : { en: cut(en) }) }
  }
  const home = deps.plugins.plugins().find(({ manifest }) => manifest.id === pluginId)
  return {
    plugin: pluginId,
    template: template.id,
    from: home?.manifest.title ?? { vi: pluginId },
    title: spoken(template.title),
    body: spoken(template.body),
  }
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
}

async function recordDropped(
  { deps, transaction }: Desk,
  {
    pluginId,
    ...told
  }: {
    readonly pluginId: string
    readonly template: string
    readonly day: string
    readonly perDay: number
  },
): Promise<void> {
  const identity = {
    userId: nobody,
    actorId: null,
    actorName: '',
    command: 'plugin.noticesDropped',
    key: null,
    requestHash: '',
    at: deps.clock.now(),
  }
  const event = { id: deps.ids.newId(), type: 'plugin.noticesDropped', ...pluginEvent(pluginId, told) }
  await recordCommand(transaction, identity, { events: [event], outbox: [], response: null })
}
