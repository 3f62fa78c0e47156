import type { PluginManifest } from '@thidua/contracts'
import { inTenant } from '@thidua/data'
import type { PluginDossierRow, PluginJourneyRow } from '@thidua/data/repositories'
import {
  findPluginGeneration,
  forgetDraftCopies,
  holdPluginJourney,
  insertDraftCopies,
  listDraftCopies,
  listPluginDossiers,
  lockPluginDossiers,
  markDraftCopiesRestored,
  recordCommand,
  saveCarriedDrafts,
  savePluginJourney,
} from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { legalDateOf } from '@thidua/kernel'
import { nobody } from '../command/command-identity.ts'
import type { QueryContext } from '../command/run-query.ts'
import { getReferences } from '../reference/references.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { lockOf } from './current-set.ts'
import { draftWays } from './draft-way.ts'
import { findKeptPackage } from './kept-packages.ts'
import type { DraftMove, DraftTarget } from './move-draft.ts'
import { moveDraft } from './move-draft.ts'
import { tellOwners } from './tell-owners.ts'

const batch = 200
/** Copies of drafts as they were are kept this long: who goes back finds them. */
const keptMilliseconds = 30 * 86_400_000

/**
 * Carries a batch of drafts to the form of the set that counts, or back. Each batch is one transaction with its cursor: a
 * process that dies leaves every draft whole, on one form or the other, and another one goes on. A draft somebody has touched
 * meanwhile is left where it is. True when more waits.
 */
export async function carryDrafts(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  return inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const journey = await holdPluginJourney(transaction)
    if (!journey) return false
    // another process made the set; this one has not seen it yet and looks again soon
    if (journey.generation > deps.active.generation) return false
    const now = deps.clock.now()
    const references = await getReferences(deps, () => transaction, tenantId)
    const context: QueryContext = {
      deps,
      actor: { kind: 'system', tenantId, name: '' },
      transaction,
      references,
      law: { content: deps.content, settings: references.settings },
      now,
      today: legalDateOf(now),
    }
    const kit = journey.generation === deps.active.generation ? kitOf(deps, journey) : null
    const rows = kit ? await nextDrafts(context, journey, kit) : []
    const done = kit ? await carryBatch(context, { journey, kit, rows }) : { moved: 0, attention: 0, left: 0 }
    const finished = rows.length < batch
    await savePluginJourney(transaction, {
      ...journey,
      cursor: rows.at(-1)?.id ?? journey.cursor,
      moved: journey.moved + done.moved,
      attention: journey.attention + done.attention,
      leftAlone: journey.leftAlone + done.left,
      doneAt: finished ? now : null,
    })
    if (finished) await forgetDraftCopies(transaction, new Date(now.getTime() - keptMilliseconds))
    return true
  })
}

/** The kit of the set that counts whose form this journey leads to; none when no dossier is opened on it. */
function kitOf({ plugins }: ServiceDeps, { pluginId, formId }: PluginJourneyRow): DraftTarget | null {
  const manifest = plugins.plugins().find((plugin) => plugin.manifest.id === pluginId)?.manifest ?? null
  for (const { kind, dossiers } of plugins.stakeholders().filter((one) => one.pluginId === pluginId)) {
    for (const occasion of dossiers.flatMap(({ occasions }) => occasions)) {
      const kit = plugins.dossierKit(kind, occasion)
      if (kit.ok && kit.value.form.id === formId) return { ...kit.value, manifest }
    }
  }
  return null
}

function nextDrafts(
  { transaction }: QueryContext,
  { pluginId, formId, cursor }: PluginJourneyRow,
  { formHash }: DraftTarget,
): Promise<readonly PluginDossierRow[]> {
  const asked = { pluginId, formId, exceptHash: formHash, openOnly: true, after: cursor, limit: batch }
  return listPluginDossiers(transaction, asked)
}

type Batch = {
  readonly journey: PluginJourneyRow
  readonly kit: DraftTarget
  readonly rows: readonly PluginDossierRow[]
}

async function carryBatch(
  context: QueryContext,
  { journey, kit, rows }: Batch,
): Promise<{ readonly moved: number; readonly attention: number; readonly left: number }> {
  const { transaction, now } = context
  const free = await lockPluginDossiers(transaction, rows)
  const copies = new Map(
    (
      await listDraftCopies(
        transaction,
        rows.map(({ id }) => id),
      )
    ).map((copy) => [copy.dossierId, copy]),
  )
  const left = await manifestLeft(context, journey)
  const wayFrom = draftWays(kit.form, { before: left, after: kit.manifest })
  const moves: DraftMove[] = []
  for (const row of rows.filter(({ id }) => free.has(id))) {
    const move = await moveDraft(context, { row, kit, copy: copies.get(row.id) ?? null, journey, wayFrom })
    if (move) moves.push(move)
  }
  await insertDraftCopies(
    transaction,
    moves.map(({ copy }) => copy),
    now,
  )
  await markDraftCopiesRestored(
    transaction,
    moves.flatMap(({ restores }) => restores ?? []),
    now,
  )
  await saveCarriedDrafts(
    transaction,
    moves.map(({ draft }) => draft),
    now,
  )
  await tellMoves(context, journey, moves)
  await tellOwners(context, kit, moves)
  return {
    moved: moves.length,
    attention: moves.filter(({ copy }) => copy.needsAttention).length,
    left: rows.length - moves.length,
  }
}

/** The manifest of the version that is left: going back, the renames stand there. */
async function manifestLeft(
  { transaction }: QueryContext,
  { fromGeneration, pluginId }: PluginJourneyRow,
): Promise<PluginManifest | null> {
  const row = await findPluginGeneration(transaction, fromGeneration)
  const locked = (row && lockOf(row))?.plugins.find(({ id }) => id === pluginId)
  const left = locked ? await findKeptPackage(transaction, locked.digest) : null
  return left?.manifest ?? null
}

/** Each draft's own record says that it was carried, from which form to which, and by which set. */
async function tellMoves(
  { deps, transaction, now }: QueryContext,
  journey: PluginJourneyRow,
  moves: readonly DraftMove[],
): Promise<void> {
  if (moves.length === 0) return
  const identity = {
    userId: nobody,
    actorId: null,
    actorName: '',
    command: 'dossier.carried',
    key: null,
    requestHash: '',
    at: now,
  }
  await recordCommand(transaction, identity, {
    events: moves.map(({ row, draft, copy }) => ({
      id: deps.ids.newId(),
      type: 'dossier.carried',
      subjectType: 'dossier',
      subjectId: row.id,
      subjectVersion: row.version + 1,
      payload: {
        plugin: journey.pluginId,
        generation: journey.generation,
        fromForm: row.formHash,
        toForm: draft.formHash,
        needsAttention: copy.needsAttention,
      },
    })),
    outbox: [],
    response: null,
  })
}
