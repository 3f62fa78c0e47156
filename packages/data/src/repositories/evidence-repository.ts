import { sql } from 'kysely'
import type { EvidenceRow } from './dossier-stations.ts'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf } from './executor.ts'

export async function insertEvidence(
  executor: Executor,
  evidence: Omit<EvidenceRow, 'uploadedAt'> & {
    readonly dossierId: string
    readonly uploadedBy: string
    readonly at: Date
  },
): Promise<void> {
  await sql`insert into evidence_files (tenant_id, id, dossier_id, field_id, name, media_type, size, sha256, uploaded_by,
      uploaded_by_name, uploaded_at)
    values (${currentTenant}, ${evidence.id}, ${evidence.dossierId}, ${evidence.fieldId}, ${evidence.name},
      ${evidence.mediaType}, ${evidence.size}, ${evidence.sha256}, ${evidence.uploadedBy}, ${evidence.uploadedByName},
      ${evidence.at})`.execute(executor)
}

export type FoundEvidence = EvidenceRow & { readonly dossierId: string }

/** Removed evidence is found no more; its file stays in the store, history may need it. */
export async function findEvidence(executor: Executor, evidenceId: string): Promise<FoundEvidence | null> {
  return firstOf(
    sql<FoundEvidence>`select id, dossier_id as "dossierId", field_id as "fieldId", name, media_type as "mediaType", size,
        sha256, uploaded_at::text as "uploadedAt", uploaded_by_name as "uploadedByName"
      from evidence_files where id = ${evidenceId} and removed_at is null`,
    executor,
  )
}

export async function countEvidence(executor: Executor, dossierId: string): Promise<number> {
  const row = await firstOf(
    sql<{
      count: number
    }>`select count(*) from evidence_files where dossier_id = ${dossierId} and removed_at is null`,
    executor,
  )
  return row?.count ?? 0
}

export async function removeEvidence(
  executor: Executor,
  evidenceId: string,
  removedBy: string,
  at: Date,
): Promise<void> {
  await sql`update evidence_files set removed_at = ${at}, removed_by = ${removedBy} where id = ${evidenceId}`.execute(
    executor,
  )
}
