import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@thidua/testing'
import { afterAll, expect, test } from 'vitest'
import { runThidua } from './run-thidua.ts'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-cli-'))
const drops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const drop of drops) await drop()
  rmSync(scratch, { recursive: true })
})

/** The environment of an installation on a database of its own. */
async function installation(name: string, content: 'migrated' | 'empty'): Promise<Record<string, string>> {
  const { connection, drop } = await createTestDatabase(content)
  drops.push(drop)
  const { host, user, database } = connection
  return {
    DATA_DIR: join(scratch, name),
    DATABASE_URL: `postgresql:///${database}?host=${encodeURIComponent(host)}&user=${user}`,
  }
}

const json = async (words: readonly string[], environment: Readonly<Record<string, string>>) => {
  const ended = await runThidua([...words, '--json'], environment)
  return { code: ended.code, body: JSON.parse(ended.output) as unknown }
}

test('An administrator is made, everything is backed up, moved and restored, and the account is there', {
  timeout: 90_000,
}, async () => {
  const old = await installation('old', 'migrated')
  const words = 'user create --username quan.tri --role platformAdministrator --unit 68'.split(' ')
  const created = await json([...words, '--name', 'Trần Quản Trị'], old)
  expect(created).toMatchObject({ code: 0, body: { user: { username: 'quan.tri' } } })
  const token = await json(['token', 'create', '--user', 'quan.tri', '--ttl', '7d'], old)
  expect(token.body).toMatchObject({ token: expect.stringMatching(/^[\w-]{43}$/) })

  const folder = join(scratch, 'backup')
  const saved = await json(['backup', '--to', folder], old)
  expect(saved).toMatchObject({ code: 0, body: { folder, keys: 1 } })
  expect(await json(['backup', '--to', folder], old)).toMatchObject({
    code: 1,
    body: { error: { code: 'folder.unwritable' } },
  })

  const fresh = await installation('fresh', 'empty')
  const restored = await json(['restore', '--from', folder], fresh)
  expect(restored).toMatchObject({ code: 0, body: { rows: (saved.body as { rows: number }).rows, keys: 1 } })
  expect((await json(['user', 'list', '--search', 'quan.tri'], fresh)).body).toMatchObject({ total: 1 })
  const keyOf = ({ DATA_DIR = '' }) => readFileSync(join(DATA_DIR, 'keys', 'active.pem'), 'utf8')
  expect(keyOf(fresh)).toBe(keyOf(old))
  expect(await json(['restore', '--from', folder], fresh)).toMatchObject({
    code: 1,
    body: { error: { code: 'database.not-empty' } },
  })

  const target = await installation('target', 'empty')
  const moved = await json(['db', 'move', '--to', target['DATABASE_URL'] ?? ''], old)
  expect(moved.code).toBe(0)
  expect((await json(['user', 'list', '--search', 'quan.tri'], target)).body).toMatchObject({ total: 1 })
})

test('A backup cut short is refused and restores nothing', { timeout: 60_000 }, async () => {
  const folder = join(scratch, 'backup')
  writeFileSync(
    join(folder, 'tables', 'users.copy.gz'),
    readFileSync(join(folder, 'tables', 'users.copy.gz')).subarray(0, 60),
  )
  const place = await installation('broken', 'empty')
  const refused = await json(['restore', '--from', folder], place)
  expect(refused).toMatchObject({ code: 1, body: { error: { code: 'backup.damaged' } } })
  expect(existsSync(join(place['DATA_DIR'] ?? '', 'keys', 'active.pem'))).toBe(false)
  expect((await json(['user', 'list'], place)).body).toMatchObject({ total: 0 })
})

test('A healthy installation is said to be so, and an ill one how to mend it', {
  timeout: 60_000,
}, async () => {
  const place = await installation('well', 'migrated')
  const examined = await json(['doctor'], place)
  const findings = (examined.body as { findings: { check: string; sign: string }[] }).findings
  const database = findings.filter(({ check }) =>
    ['database', 'role', 'isolation', 'schema', 'clock'].includes(check),
  )
  expect(database.map(({ check, sign }) => `${check} ${sign}`)).toStrictEqual([
    'database good',
    'role good',
    'isolation good',
    'schema good',
    'clock good',
  ])
  const ill = await json(['doctor'], { ...place, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' })
  expect(ill).toMatchObject({ code: 1, body: { healthy: false } })
  expect((ill.body as { findings: unknown[] }).findings).toContainEqual(
    expect.objectContaining({
      check: 'database',
      sign: 'bad',
      mend: expect.stringContaining('DATABASE_URL'),
    }),
  )
})
