import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeTar } from '../archive/write-archive.ts'
import { openCatalogueArchive } from './catalogue-archive.ts'
import { openCatalogueFolder, writeCatalogueFolder } from './catalogue-folder.ts'

const encoder = new TextEncoder()
const blob = `blobs/${'a'.repeat(64)}`
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-catalogue-'))
  const files = ['root.json', 'roots/1.json', 'catalog.json', blob].map(
    (path) => [path, encoder.encode(path)] as const,
  )
  await writeCatalogueFolder(join(folder, 'catalogue'), new Map(files))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a folder packed by the machine’s own tar is read as the folder itself', async () => {
  const packed = join(folder, 'catalogue.tar.gz')
  execFileSync('tar', ['-czf', packed, '-C', join(folder, 'catalogue'), '.'])
  const bytes = execFileSync('cat', [packed])
  const archive = openCatalogueArchive(bytes)
  if (!archive.ok) throw new Error(JSON.stringify(archive.error))
  const source = openCatalogueFolder(join(folder, 'catalogue'))
  for (const path of ['root.json', 'roots/1.json', 'catalog.json', blob]) {
    const [packedBytes, bytesInFolder] = [await archive.value.read(path, 1000), await source.read(path, 1000)]
    expect(Buffer.from(packedBytes ?? []).toString()).toBe(path)
    expect(Buffer.from(bytesInFolder ?? []).toString()).toBe(path)
  }
  expect(await archive.value.read('keys/root.json', 1000)).toBeNull()
})

describe('a catalogue in one file', () => {
  test.each([
    ['with a file a catalogue has not', '../../etc/passwd', 'plugin.archive-path'],
    ['with a key in it', 'keys/root.key.json', 'plugin.archive-path'],
    ['with a blob named by no hash', 'blobs/latest', 'plugin.archive-path'],
  ])('%s is refused', (_, path, code) => {
    const outcome = openCatalogueArchive(gzipSync(writeTar(new Map([[path, encoder.encode('{}')]]))))
    expect(outcome.ok ? null : outcome.error.code).toBe(code)
  })

  test('that unpacks to a hundred megabytes is refused', () => {
    const outcome = openCatalogueArchive(gzipSync(new Uint8Array(100_000_000)))
    expect(outcome.ok ? null : outcome.error.code).toBe('plugin.archive-size')
  })

  test('that is no archive is refused', () => {
    const outcome = openCatalogueArchive(encoder.encode('root.json'))
    expect(outcome.ok ? null : outcome.error.code).toBe('plugin.archive-format')
  })
})

test('a folder gives nothing beside a catalogue’s own files, and never more than was asked', async () => {
  const source = openCatalogueFolder(join(folder, 'catalogue'))
  expect(await source.read('../catalogue/root.json', 100)).toBeNull()
  expect(await source.read('root.json', 3)).toHaveLength(4)
})
