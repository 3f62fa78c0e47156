import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zipOf } from '#test/zip-of'
import { writeTar } from '../archive/write-archive.ts'
import { openCatalogueArchive } from './catalogue-archive.ts'
import { openCatalogueFolder, writeCatalogueFolder } from './catalogue-folder.ts'

const encoder = new TextEncoder()
const blob = `blobs/${'a'.repeat(64)}`
const paths = ['root.json', 'roots/1.json', 'catalog.json', blob]
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-catalogue-'))
  const files = paths.map((path) => [path, encoder.encode(path)] as const)
  await writeCatalogueFolder(join(folder, 'catalogue'), new Map(files))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function contentOf(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  const archive = openCatalogueArchive(bytes)
  if (!archive.ok) throw new Error(JSON.stringify(archive.error))
  expect(archive.value.blobs).toEqual([blob])
  expect(await archive.value.read('keys/root.json', 1000)).toBeNull()
  return Promise.all(
    paths.map(async (path) => {
      const read = await archive.value.read(path, 1000)
      return read && Buffer.from(read).toString()
    }),
  )
}

test.each([
  ['its files', ['-C', 'catalogue', '.']],
  ['the folder itself', ['catalogue']],
])('%s packed by the machine’s own tar are read as the folder', async (_, what) => {
  execFileSync('tar', ['-czf', 'catalogue.tar.gz', ...what], { cwd: folder })
  expect(await contentOf(await readFile(join(folder, 'catalogue.tar.gz')))).toEqual(paths)
})

test.each([
  ['stored', false, ''],
  ['deflated', true, ''],
  ['with the folder around them', true, 'danh-muc/'],
])('its files in a .zip, %s, are read as the folder', async (_, deflated, outer) => {
  const folders = ['', 'blobs/', 'roots/'].map((name) => ({
    name: `${outer}${name}`,
    bytes: new Uint8Array(),
  }))
  const files = paths.map((path) => ({ name: `${outer}${path}`, bytes: encoder.encode(path) }))
  const entries = [...folders.filter(({ name }) => name !== ''), ...files]
  expect(await contentOf(zipOf(entries, { deflated }))).toEqual(paths)
})

const refusalOf = (bytes: Uint8Array) => {
  const outcome = openCatalogueArchive(bytes)
  return outcome.ok ? null : `${outcome.error.code} ${outcome.error.params?.['reason']}`
}

describe('a catalogue in one file', () => {
  test.each([
    ['a file a catalogue has not', '../../etc/passwd'],
    ['a key in it', 'keys/root.key.json'],
    ['a blob named by no hash', 'blobs/latest'],
    ['a back-slash', 'blobs\\..\\..\\x'],
    ['a drive', 'C:/root.json'],
  ])('with %s is refused, in a .tar.gz and in a .zip', (_, path) => {
    const bytes = encoder.encode('{}')
    const files = ['root.json', path].map((name) => ({ name, bytes }))
    const tar = writeTar(new Map(files.map((file) => [file.name, file.bytes])))
    expect(refusalOf(gzipSync(tar))).toBe('plugin.archive-path path-not-of-catalogue')
    expect(refusalOf(zipOf(files))).toBe('plugin.archive-path path-not-of-catalogue')
  })

  test('that unpacks to a hundred megabytes is refused, whatever it says of itself', () => {
    const zeros = new Uint8Array(100_000_000)
    expect(refusalOf(gzipSync(zeros))).toBe('plugin.archive-size unpacks-to-too-much')
    expect(refusalOf(zipOf([{ name: blob, bytes: zeros }], { deflated: true }))).toBe(
      'plugin.archive-size unpacks-to-too-much',
    )
    const lying = zipOf([{ name: blob, bytes: zeros }], { deflated: true, saidSize: 10 })
    expect(refusalOf(lying)).toBe('plugin.archive-format checksum')
  })

  const one = [{ name: 'root.json', bytes: encoder.encode('{}') }]
  test.each([
    ['that is no archive', encoder.encode('root.json'), 'plugin.archive-format not-gzip'],
    ['cut short', zipOf(one).subarray(0, -5), 'plugin.archive-format cut-short'],
    [
      'with something before it',
      Buffer.concat([encoder.encode('PK.exe'), zipOf(one)]),
      'plugin.archive-format header-damaged',
    ],
    ['with the same name twice', zipOf([...one, ...one]), 'plugin.archive-path path-twice'],
    [
      'with two names for one entry',
      zipOf(one, { localName: 'evil.json' }),
      'plugin.archive-format header-damaged',
    ],
    ['that is encrypted', zipOf(one, { flags: 1 }), 'plugin.archive-format header-damaged'],
    ['packed in another way', zipOf(one, { method: 12 }), 'plugin.archive-format header-damaged'],
    ['with a link', zipOf(one, { attributes: 0xa1ff0000 }), 'plugin.archive-type not-a-plain-file'],
    ['with a wrong checksum', zipOf(one, { crc: 1 }), 'plugin.archive-format checksum'],
    [
      'of three thousand files',
      zipOf(
        Array.from({ length: 3000 }, (_, at) => ({ name: `roots/${at + 1}.json`, bytes: new Uint8Array() })),
      ),
      'plugin.archive-count too-many-files',
    ],
    [
      'of more than thirty-two megabytes',
      new Uint8Array(33 * 1024 * 1024),
      'plugin.archive-size packed-too-large',
    ],
  ])('%s is refused', (_, bytes, refusal) => {
    expect(refusalOf(bytes)).toBe(refusal)
  })
})

test('a folder gives nothing beside a catalogue’s own files, and never more than was asked', async () => {
  const source = openCatalogueFolder(join(folder, 'catalogue'))
  expect(await source.read('../catalogue/root.json', 100)).toBeNull()
  expect(await source.read('root.json', 3)).toHaveLength(4)
})
