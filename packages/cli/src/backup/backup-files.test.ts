import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyEvidence } from './copy-evidence.ts'
import { restoreKeys, saveKeys } from './copy-keys.ts'
import { DamagedBackup, refusingDamage } from './damaged-backup.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-backup-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const placeOf = (store: string, sha256: string) =>
  join(folder, store, sha256.slice(0, 2), sha256.slice(2, 4), sha256)

function keep(store: string, content: string) {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const path = placeOf(store, sha256)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return { sha256, size: Buffer.byteLength(content) }
}

const copy = (contents: Parameters<typeof copyEvidence>[2]) =>
  copyEvidence(join(folder, 'from'), join(folder, 'to'), contents)

test('Evidence arrives whole, at the place its content names, readable by its owner only', async () => {
  const contents = [keep('from', 'Báo cáo thành tích'), keep('from', 'Quyết định')]
  await copy(contents)
  const arrived = contents.map(({ sha256 }) => readFileSync(placeOf('to', sha256), 'utf8'))
  expect(arrived).toStrictEqual(['Báo cáo thành tích', 'Quyết định'])
  expect(statSync(placeOf('to', contents[0]?.sha256 ?? '')).mode & 0o077).toBe(0)
})

test('A file changed on the disk is noticed and does not arrive', async () => {
  const content = keep('from', 'Báo cáo thành tích')
  writeFileSync(placeOf('from', content.sha256), 'Báo cáo bị sửa')
  await expect(copy([content])).rejects.toThrow(DamagedBackup)
  expect(existsSync(placeOf('to', content.sha256))).toBe(false)
  expect(existsSync(`${placeOf('to', content.sha256)}.part`)).toBe(false)
})

test('A file that is missing spoils the copy and is named', async () => {
  const missing = { sha256: 'ab'.repeat(32), size: 3 }
  const outcome = await refusingDamage(folder, async () => {
    await copy([missing])
    return { ok: true, value: null }
  })
  expect(outcome).toStrictEqual({
    ok: false,
    error: { code: 'backup.damaged', params: { reason: missing.sha256 } },
  })
})

test('Keys come back as they were, for their owner only', async () => {
  const [from, saved, to] = [join(folder, 'keys'), join(folder, 'saved'), join(folder, 'again')]
  mkdirSync(from)
  writeFileSync(join(from, 'active.pem'), 'a private key')
  expect(await saveKeys(from, saved)).toBe(1)
  expect(await restoreKeys(saved, to)).toBe(1)
  expect(readFileSync(join(to, 'active.pem'), 'utf8')).toBe('a private key')
  expect(statSync(join(to, 'active.pem')).mode & 0o077).toBe(0)
})

test('A key changed in the backup is refused, and so is a name that leads elsewhere', async () => {
  const [from, saved, to] = [join(folder, 'keys'), join(folder, 'saved'), join(folder, 'again')]
  mkdirSync(from)
  writeFileSync(join(from, 'active.pem'), 'a private key')
  await saveKeys(from, saved)
  writeFileSync(join(saved, 'active.pem'), 'another key')
  await expect(restoreKeys(saved, to)).rejects.toThrow(DamagedBackup)
  writeFileSync(join(saved, 'sums.json'), JSON.stringify({ '../active.pem': 'x' }))
  await expect(restoreKeys(saved, to)).rejects.toThrow(DamagedBackup)
})

test('A key that is there already is not overwritten', async () => {
  const [from, saved] = [join(folder, 'keys'), join(folder, 'saved')]
  mkdirSync(from)
  writeFileSync(join(from, 'active.pem'), 'a private key')
  await saveKeys(from, saved)
  await expect(restoreKeys(saved, from)).rejects.toThrow('EEXIST')
})
