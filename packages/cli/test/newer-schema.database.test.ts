import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestDatabase } from '@thidua/testing'
import { expect, test } from 'vitest'
import { runThidua } from './run-thidua.ts'

test('A database of a newer program is told in one sentence and left alone', {
  timeout: 60_000,
}, async () => {
  const database = await openTestDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'thidua-newer-'))
  try {
    await database.pool.query(`insert into schema_migrations (number, name) values (9999, 'from the future')`)
    const { host, user, database: name } = database.connection
    const ended = await runThidua(['start'], {
      PORT: '0',
      DATA_DIR: folder,
      DATABASE_URL: `postgresql:///${name}?host=${encodeURIComponent(host)}&user=${user}`,
    })
    expect(ended).toMatchObject({ code: 1, output: '' })
    expect(ended.errors).toMatch(/^\p{Lu}[^\n]+[.”)]\n$/u)
    expect(ended.errors).toContain('9999')
    const { rows } = await database.pool.query('select count(*)::int as users from users')
    expect(rows).toEqual([{ users: 0 }])
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
})
