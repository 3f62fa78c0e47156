import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { addDossier, addTenant, addUnit, createTestDatabase, openTestDatabase, testIds } from '#testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inMaintenance, inTenant } from '../in-tenant.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { openDatabase } from '../open-database.ts'
import { schemaVersion } from '../migrations/index.ts'
import { backupDatabase } from './backup-database.ts'
import { readManifest, tableFile } from './manifest.ts'
import { moveDatabase } from './move-database.ts'
import { restoreDatabase } from './restore-database.ts'

const source = await openTestDatabase()
const scratch = await mkdtemp(join(tmpdir(), 'thidua-transfer-'))
const closers: (() => Promise<unknown>)[] = [() => source.close(), () => rm(scratch, { recursive: true })]
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
})

const province = await addTenant(source)
const neighbour = await addTenant(source)
const evidence = { sha256: 'a'.repeat(64), size: 1_234 }

beforeAll(async () => {
  for (const tenantId of [province, neighbour]) {
    const parentId = await addUnit(source, tenantId, { name: 'Tỉnh Lâm Đồng', kind: 'province' })
    const unitId = await addUnit(source, tenantId, { name: "Xã D'Ran", parentId })
    const answers = {
      sentence: 'tab\t, line\n, back\\slash, "quotes", Nguyễn Đình Chiểu',
      share: 12.5,
      none: null,
    }
    const dossierId = await addDossier(source, tenantId, { unitId, subjectName: "K' Brêu \\N \\.", answers })
    await inTenant(source, { tenantId, userId: null }, async (transaction) => {
      for (const field of ['a', 'b']) {
        await transaction
          .insertInto('evidence_files')
          .values({
            tenant_id: tenantId,
            id: testIds.newId(),
            dossier_id: dossierId,
            field_id: field,
            name: 'scan.pdf',
            media_type: 'application/pdf',
            ...evidence,
            uploaded_by: testIds.newId(),
            uploaded_by_name: 'x',
            uploaded_at: new Date('2027-03-01T01:02:03.456Z'),
          })
          .execute()
      }
      for (let number = 0; number < 50; number++) {
        await transaction
          .insertInto('events')
          .values({
            tenant_id: tenantId,
            id: testIds.newId(),
            at: new Date('2027-03-01T01:02:03.456Z'),
            type: 'dossier.created',
            actor_name: 'Trần Thị Hoa',
            subject_type: 'dossier',
            subject_id: dossierId,
            payload: JSON.stringify({ number }),
          })
          .execute()
      }
    })
  }
})

async function emptyDatabase() {
  const target = await createTestDatabase('empty')
  closers.push(target.drop)
  return target.connection
}

/** Everything in the database, as text. */
async function contentOf(database: typeof source): Promise<string> {
  return inMaintenance(database, async (transaction) => {
    const dossiers = await transaction.selectFrom('dossiers').selectAll().orderBy('id').execute()
    const events = await transaction.selectFrom('events').selectAll().orderBy('seq').execute()
    return JSON.stringify([dossiers, events])
  })
}

async function opened(connection: Parameters<typeof openDatabase>[0]['connection']) {
  const database = await openDatabase({ connection })
  if (!database.ok) throw new Error(database.error.code)
  return { ...database.value, connection } as typeof source
}

describe('moving a database', () => {
  it('brings every row of every tenant to an empty database, and proves it by sums', async () => {
    const target = await emptyDatabase()
    const moved = await moveDatabase(source.connection, target)
    expect(
      moved.ok && moved.value.filter(({ rows }) => rows > 0).map(({ name, rows }) => [name, rows]),
    ).toEqual(
      expect.arrayContaining([
        ['tenants', 2],
        ['org_units', 4],
        ['dossiers', 2],
        ['events', 100],
      ]),
    )
    const database = await opened(target)
    try {
      expect(await contentOf(database)).toBe(await contentOf(source))
    } finally {
      await database.close()
    }
  })

  it('goes on numbering events where the source stopped, and binds the tenant there too', async () => {
    const target = await emptyDatabase()
    await moveDatabase(source.connection, target)
    const database = await opened(target)
    try {
      const { last } = await inMaintenance(database, (transaction) =>
        transaction
          .selectFrom('events')
          .select((expression) => expression.fn.max('seq').as('last'))
          .executeTakeFirstOrThrow(),
      )
      const event = await inTenant(database, { tenantId: province, userId: null }, (transaction) =>
        transaction
          .insertInto('events')
          .values({
            tenant_id: province,
            id: testIds.newId(),
            at: new Date(),
            type: 'x',
            actor_name: 'x',
            subject_type: 'x',
            subject_id: province,
          })
          .returning('seq')
          .executeTakeFirstOrThrow(),
      )
      expect(event.seq).toBe(Number(last) + 1)
      const units = await inTenant(database, { tenantId: province, userId: null }, (transaction) =>
        transaction.selectFrom('org_units').selectAll().execute(),
      )
      expect(units).toHaveLength(2)
      expect(await database.kysely.selectFrom('org_units').selectAll().execute()).toEqual([])
    } finally {
      await database.close()
    }
  })

  it('refuses a database that holds something', async () => {
    const target = await emptyDatabase()
    expect((await moveDatabase(source.connection, target)).ok).toBe(true)
    const again = await moveDatabase(source.connection, target)
    expect(again).toEqual({ ok: false, error: { code: 'database.not-empty', params: { table: 'events' } } })
  })

  it('refuses to move a database onto itself', async () => {
    const moved = await moveDatabase(source.connection, source.connection)
    expect(moved.ok ? '' : moved.error.code).toBe('database.not-empty')
  })
})

describe('a backup', () => {
  const folder = join(scratch, 'backup')

  it('lists its tables, and the evidence once however often it is named', async () => {
    const seen: unknown[] = []
    const made = await backupDatabase(source.connection, {
      folder,
      copyEvidence: async (contents) => void seen.push(...contents),
    })
    expect(made.ok && made.value).toMatchObject({ schemaVersion, evidence: [evidence] })
    expect(seen).toEqual([evidence])
    expect(await readManifest(folder)).toEqual(made)
  })

  it('restores to the same rows', async () => {
    const target = await emptyDatabase()
    expect((await restoreDatabase({ folder }, target)).ok).toBe(true)
    const database = await opened(target)
    try {
      expect(await contentOf(database)).toBe(await contentOf(source))
    } finally {
      await database.close()
    }
  })

  it('is not written over another one', async () => {
    const again = await backupDatabase(source.connection, { folder })
    expect(again.ok ? '' : again.error.code).toBe('folder.unwritable')
  })

  it('leaves the target empty when its evidence cannot be brought back', async () => {
    const target = await emptyDatabase()
    const failing = restoreDatabase(
      { folder, copyEvidence: () => Promise.reject(new Error('disk full')) },
      target,
    )
    await expect(failing).rejects.toThrow('disk full')
    expect((await restoreDatabase({ folder }, target)).ok).toBe(true)
  })

  it('of which one letter was changed is refused, and nothing of it stays', async () => {
    const damaged = join(scratch, 'damaged')
    await backupDatabase(source.connection, { folder: damaged })
    const file = tableFile(damaged, 'events')
    await writeFile(
      file,
      gzipSync(
        gunzipSync(await readFile(file))
          .toString()
          .replace('Trần', 'Trấn'),
      ),
    )
    const target = await emptyDatabase()
    const refusal = { ok: false, error: { code: 'backup.damaged', params: { table: 'events' } } }
    expect(await restoreDatabase({ folder: damaged }, target)).toEqual(refusal)
    expect((await restoreDatabase({ folder }, target)).ok).toBe(true)
  })

  it('that was cut short is refused', async () => {
    const cut = join(scratch, 'cut')
    await backupDatabase(source.connection, { folder: cut })
    const file = tableFile(cut, 'dossiers')
    await writeFile(file, (await readFile(file)).subarray(0, 60))
    const restored = await restoreDatabase({ folder: cut }, await emptyDatabase())
    expect(restored).toEqual({ ok: false, error: { code: 'backup.damaged', params: { table: 'dossiers' } } })
    await rm(join(cut, 'manifest.json'))
    expect((await restoreDatabase({ folder: cut }, await emptyDatabase())).ok).toBe(false)
  })

  it('of an older schema is brought up to date', async () => {
    const old = await emptyDatabase()
    await migrateDatabase(old, 2)
    const before = await opened(old)
    await inMaintenance(before, (transaction) =>
      sql`insert into tenants (id, code, name, created_at) values (${province}, 'lam-dong', 'x', now())`.execute(
        transaction,
      ),
    )
    await before.close()
    const folder = join(scratch, 'old')
    const made = await backupOf(old, folder)
    expect(made).toBe(2)
    const target = await emptyDatabase()
    expect((await restoreDatabase({ folder }, target)).ok).toBe(true)
    expect(await migrateDatabase(target)).toEqual({
      ok: true,
      value: { from: schemaVersion, to: schemaVersion },
    })
  })

  it('of a newer schema is refused', async () => {
    const newer = join(scratch, 'newer')
    await backupDatabase(source.connection, { folder: newer })
    const file = join(newer, 'manifest.json')
    const manifest = { ...JSON.parse(await readFile(file, 'utf8')), schemaVersion: schemaVersion + 1 }
    await writeFile(file, JSON.stringify(manifest))
    const restored = await restoreDatabase({ folder: newer }, await emptyDatabase())
    expect(restored.ok ? '' : restored.error.code).toBe('database.newer-schema')
  })
})

async function backupOf(connection: Parameters<typeof backupDatabase>[0], folder: string): Promise<number> {
  const made = await backupDatabase(connection, { folder })
  if (!made.ok) throw new Error(made.error.code)
  return made.value.schemaVersion
}
