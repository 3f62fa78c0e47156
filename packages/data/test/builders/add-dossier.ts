import { type Database, inTenant, type Transaction } from '#data'
import { asId, type DossierId, foldSearchKey, nameSortKey, type TenantId, type UnitId } from '@thidua/kernel'
import { testIds } from '../test-ids.ts'

export type NewDossier = {
  readonly unitId: UnitId
  readonly subjectName?: string
  readonly title?: string
  readonly stage?: string
  readonly met?: number
  readonly answers?: Readonly<Record<string, string | number | boolean | null>>
}

const at = new Date('2027-02-22T01:00:00Z')

/** A draft of an individual's dossier with all it hangs on: subject, round, campaign and a form. */
export async function addDossier(
  database: Database,
  tenantId: TenantId,
  dossier: NewDossier,
): Promise<DossierId> {
  const id = testIds.newId()
  const subjectName = dossier.subjectName ?? `Person ${id.slice(-4)}`
  const keys = { search_key: foldSearchKey(subjectName), sort_key: nameSortKey(subjectName) }
  await inTenant(database, { tenantId, userId: null }, async (transaction) => {
    const roundId = await ensureRound(transaction, tenantId)
    const subject = {
      kind: 'individual' as const,
      stakeholder: 'individual',
      name: subjectName,
      unit_id: dossier.unitId,
    }
    const subjectId = testIds.newId()
    await transaction
      .insertInto('subjects')
      .values({ tenant_id: tenantId, id: subjectId, ...subject, ...keys, created_at: at })
      .execute()
    await transaction
      .insertInto('dossiers')
      .values({
        tenant_id: tenantId,
        id,
        code: `HS-${id}`,
        round_id: roundId,
        subject_id: subjectId,
        subject_name: subjectName,
        subject_kind: 'individual',
        stakeholder: 'individual',
        unit_id: dossier.unitId,
        title: dossier.title ?? 'certificate-of-merit',
        stage: dossier.stage ?? 'agency.draft',
        form_hash: 'form-of-tests',
        workflow_hash: 'workflow-of-tests',
        answers: JSON.stringify(dossier.answers ?? {}),
        met: dossier.met ?? 0,
        stage_entered_at: at,
        created_at: at,
        updated_at: at,
        ...keys,
      })
      .execute()
  })
  return asId<DossierId>(id)
}

async function ensureRound(transaction: Transaction, tenantId: TenantId): Promise<string> {
  const found = await transaction
    .selectFrom('rounds')
    .select('id')
    .where('code', '=', 'round-of-tests')
    .executeTakeFirst()
  if (found) return found.id
  const campaignId = testIds.newId()
  const roundId = testIds.newId()
  await transaction
    .insertInto('campaigns')
    .values({
      tenant_id: tenantId,
      id: campaignId,
      code: 'campaign',
      content: '{}',
      content_hash: 'none',
      created_at: at,
    })
    .execute()
  for (const kind of ['form', 'workflow'] as const) {
    await transaction
      .insertInto('content_versions')
      .values({
        tenant_id: tenantId,
        hash: `${kind}-of-tests`,
        kind,
        content_id: kind,
        version: '1',
        content: '{}',
        created_at: at,
      })
      .execute()
  }
  await transaction
    .insertInto('rounds')
    .values({
      tenant_id: tenantId,
      id: roundId,
      campaign_id: campaignId,
      code: 'round-of-tests',
      name: 'Round of tests',
      occasion: 'interim',
      year: 2027,
      opens_on: '2027-02-22',
      closes_on: '2027-04-30',
      titles: ['certificate-of-merit'],
    })
    .execute()
  return roundId
}
