import { createHash } from 'node:crypto'
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileStore } from '@thidua/services'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderDocx } from '../src/docx/index.ts'
import { createFileStore } from '../src/file-store/index.ts'
import { receiveFile } from '../src/file-store/receive-file.ts'
import { refusingWithoutRoom } from '../src/file-store/refusing-without-room.ts'
import { buildOle, buildZip } from './build-archives.ts'

const megabyte = 1024 * 1024
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('....IEND....', 'latin1')])
const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex')
const contentTypes = { name: '[Content_Types].xml' }
const docx = buildZip([contentTypes, { name: 'word/document.xml' }])
const odt = buildZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }])

let folder = ''
let store: FileStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'))
  store = await createFileStore({ folder, limitBytes: megabyte })
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function* pieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The refusal's code, or the media type when the file was taken. */
async function put(name: string, content: string | Uint8Array): Promise<string> {
  const stored = await store.put(pieces(content, 65_536), { name })
  return stored.ok ? stored.value.mediaType : stored.error.code
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

describe('storing evidence', () => {
  it('keeps a file under its hash, once, readable only by its owner, and gives it back byte by byte', async () => {
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    const stored = await store.put(pieces(pdf), { name: 'Báo cáo.pdf' })
    expect(stored).toEqual({ ok: true, value: { sha256, size: pdf.length, mediaType: 'application/pdf' } })
    await store.put(pieces(pdf), { name: 'again.PDF' })
    expect(await filesIn(folder)).toEqual([sha256])
    const path = join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const chunks: Uint8Array[] = []
    for await (const chunk of (await store.open(sha256)) ?? []) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(pdf)
  })

  it.each(['0'.repeat(64), '../../etc/passwd', '', 'ABC'])(
    'does not know the address “%s”',
    async (sha256) => {
      expect(await store.open(sha256)).toBeNull()
    },
  )

  it('refuses what is larger than the limit while it still arrives, and leaves nothing behind', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1
        yield Buffer.alloc(65_536, 32)
      }
    }
    const stored = await store.put(endless(), { name: 'a.txt' })
    expect(stored).toEqual({ ok: false, error: { code: 'evidence.too-large', params: { limitMb: 1 } } })
    expect(given).toBe(17)
    expect(await filesIn(folder)).toEqual([])
  })

  it('leaves nothing behind when the sender goes away', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('%PDF-')
      throw new Error('gone')
    }
    await expect(store.put(broken(), { name: 'a.pdf' })).rejects.toThrow('gone')
    expect(await filesIn(folder)).toEqual([])
  })

  it('says that the disk is full, which is neither the file’s fault nor passes by itself', async () => {
    const full = await open('/dev/full', 'r+')
    const stored = await refusingWithoutRoom(() => receiveFile(pieces(pdf), full, megabyte))
    await full.close()
    expect(stored).toEqual({ ok: false, error: { code: 'disk.full' } })
  })

  it('refuses an empty file', async () => {
    expect(await put('a.pdf', '')).toBe('evidence.empty')
  })

  it.each([
    ['a.pdf', pdf, 'application/pdf'],
    ['a.png', png, 'image/png'],
    ['a.JPG', jpeg, 'image/jpeg'],
    ['a.webp', 'RIFF....WEBPVP8 ', 'image/webp'],
    ['a.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.odt', odt, 'application/vnd.oasis.opendocument.text'],
    ['a.doc', buildOle(['WordDocument']), 'application/msword'],
    ['a.xls', buildOle(['Workbook']), 'application/vnd.ms-excel'],
    ['a.txt', '\uFEFFBáo cáo\tthành tích\r\n', 'text/plain'],
    ['a.csv', "tên;số\nK' Brêu;3\n", 'text/csv'],
  ])('takes %s for what it is', async (name, content, mediaType) => {
    expect(await put(name, content)).toBe(mediaType)
  })

  it('takes the Word files this platform makes', async () => {
    const made = await renderDocx({ layout: 'decree30', title: 'Thử', language: 'vi', nodes: [] })
    expect(await put('Quyết định.docx', made)).toMatch(/wordprocessingml/)
  })

  it.each([
    ['a.pdf', png],
    ['a.png', jpeg],
    ['a.txt', pdf],
    ['a.xlsx', docx],
    ['a.doc', docx],
    ['a.docx', buildOle(['WordDocument'])],
    ['a.pdf', 'chỉ là chữ'],
    ['a', pdf],
  ])('refuses %s that is something else', async (name, content) => {
    expect(await put(name, content)).toBe('evidence.type-mismatch')
    expect(await filesIn(folder)).toEqual([])
  })

  it.each([
    ['a program', 'a.pdf', 'MZ\x90\x00'],
    ['a program of another system', 'a.png', '\x7FELF\x02'],
    ['a page', 'a.txt', '\n <!DOCTYPE html><script>1</script>'],
    ['a drawing with scripts', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an XML file', 'a.csv', '<?xml version="1.0"?><a/>'],
    ['a shell script', 'a.txt', '#!/bin/sh\nrm -rf /'],
    ['text that is not UTF-8', 'a.txt', Buffer.from('C\xE0 ph\xEA', 'latin1')],
    ['text with hidden bytes', 'a.txt', 'abc\u0000def'],
    ['a file named as a program', 'a.pdf.exe', pdf],
    ['a plain zip', 'a.docx', buildZip([{ name: 'a.txt' }])],
    ['a PDF without an end', 'a.pdf', `%PDF-1.7${'x'.repeat(5000)}`],
    ['an animated picture', 'a.png', 'GIF89a'],
    ['an installer', 'a.doc', buildOle(['Property', '!Tables'])],
    ['an encrypted document', 'a.docx', buildOle(['EncryptedPackage', 'EncryptionInfo'])],
  ])('refuses %s', async (_, name, content) => {
    const bytes =
      typeof content === 'string' && /[\x80-\xFF]/.test(content) ? Buffer.from(content, 'latin1') : content
    expect(await put(name, bytes)).toBe('evidence.type-refused')
  })

  it.each([
    ['with macros', [contentTypes, { name: 'word/document.xml' }, { name: 'word/vbaProject.bin' }]],
    ['with controls', [contentTypes, { name: 'word/document.xml' }, { name: 'word/activeX/activeX1.bin' }]],
    ['that climbs out of its folder', [contentTypes, { name: 'word/document.xml' }, { name: '../../x' }]],
    [
      'with the same part twice',
      [contentTypes, { name: 'word/document.xml' }, { name: 'word/document.xml' }],
    ],
    [
      'that is Word and Excel at once',
      [contentTypes, { name: 'word/document.xml' }, { name: 'xl/workbook.xml' }],
    ],
    [
      'that says it unpacks to four gigabytes',
      [contentTypes, { name: 'word/document.xml', claimedSize: 0xfffffff0 }],
    ],
  ])('refuses a Word file %s', async (_, entries) => {
    expect(await put('a.docx', buildZip(entries))).toBe('evidence.type-refused')
  })

  it('refuses old Word and OpenDocument files with macros', async () => {
    expect(await put('a.doc', buildOle(['WordDocument', 'Macros']))).toBe('evidence.type-refused')
    const withBasic = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
      { name: 'Basic/a.xml' },
    ]
    expect(await put('a.odt', buildZip(withBasic))).toBe('evidence.type-refused')
  })

  it.each([
    ['a picture that is also an archive', 'a.jpg', Buffer.concat([jpeg, Buffer.alloc(100), docx])],
    ['a PDF that is also an archive', 'a.pdf', Buffer.concat([Buffer.from(pdf), docx, Buffer.from('%%EOF')])],
    ['a picture that is also a PDF', 'a.png', Buffer.concat([png.subarray(0, 12), Buffer.from(pdf), png])],
    ['an archive behind a page', 'a.docx', Buffer.concat([Buffer.from('<html>'), docx])],
    ['an archive with a page behind it', 'a.docx', Buffer.concat([docx, Buffer.from('<html>')])],
  ])('refuses %s', async (_, name, content) => {
    expect(await put(name, content)).not.toMatch('/')
  })

  it('survives files cut at every byte', async () => {
    for (const [name, content] of [
      ['a.docx', docx],
      ['a.doc', buildOle(['WordDocument'])],
    ] as const) {
      for (let length = 1; length < content.length; length += 13) {
        expect(await put(name, content.subarray(0, length))).toMatch(/^evidence\./)
      }
    }
  })
})
