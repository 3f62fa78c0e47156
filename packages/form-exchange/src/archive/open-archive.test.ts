import { describe, expect, test } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { docxOf, officeFile } from '#test/office-file'
import { readDocxText } from '../word/read-docx-text.ts'
import { openArchive } from './open-archive.ts'

const workbook = { 'xl/workbook.xml': '<workbook/>' }

function reasonOf(bytes: Uint8Array): unknown {
  const opened = openArchive(bytes)
  return opened.ok ? 'opened' : opened.error.params?.reason
}

describe('a file from outside is judged before it is opened', () => {
  test('a plain workbook opens and names its main part', () => {
    const opened = openArchive(officeFile('xlsx', workbook))
    expect(opened.ok && [opened.value.kind, opened.value.mainPart]).toEqual(['xlsx', 'xl/workbook.xml'])
  })

  test('text, an empty file and half a file are no archive', () => {
    expect(reasonOf(strToU8('STT,Tên\n1,=cmd'))).toBe('not-a-zip')
    expect(reasonOf(new Uint8Array())).toBe('not-a-zip')
    const whole = officeFile('xlsx', workbook)
    expect(reasonOf(whole.slice(0, whole.byteLength / 2))).toBe('not-a-zip')
  })

  test('a bomb is refused by its ratio without inflating it', () => {
    const bytes = officeFile('xlsx', { ...workbook, 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) })
    const started = process.cpuUsage()
    expect(reasonOf(bytes)).toBe('ratio')
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(250)
  })

  test('too many entries are refused from the directory alone', () => {
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`a${index}.xml`, '']))
    expect(reasonOf(officeFile('xlsx', many))).toBe('entries')
  })

  test.each([
    ['macros', { 'xl/vbaProject.bin': 'x' }],
    ['external-links', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }],
    ['embedded-file', { 'xl/embeddings/oleObject1.bin': 'x' }],
    ['active-content', { 'xl/activeX/activeX1.xml': '<ocx/>' }],
    ['nested-archive', { 'xl/media/picture.zip': 'x' }],
    ['nested-archive', { 'xl/media/image1.png': zipSync({ a: strToU8('a') }) }],
    ['doctype', { 'xl/_rels/workbook.xml.rels': '<!DOCTYPE a [<!ENTITY b "c">]><Relationships/>' }],
    [
      'external-links',
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r" Type="http://x/attachedTemplate" TargetMode="External" Target="http://a"/></Relationships>',
      },
    ],
  ])('%s are refused', (reason, parts) => {
    expect(reasonOf(officeFile('xlsx', { ...workbook, ...parts }))).toBe(reason)
  })

  test('a web address in a text is no link to another file', () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="http://x/relationships/hyperlink" TargetMode="External" Target="https://a.vn"/></Relationships>'
    expect(reasonOf(officeFile('xlsx', { ...workbook, 'xl/_rels/workbook.xml.rels': rels }))).toBe('opened')
  })

  test('a name that climbs out of the archive and a name given twice are refused', () => {
    expect(reasonOf(officeFile('xlsx', { ...workbook, '../evil.xml': '<a/>' }))).toBe('entry-name')
    expect(reasonOf(officeFile('xlsx', { ...workbook, 'XL/workbook.xml': '<a/>' }))).toBe('entry-name')
  })

  test('content that does not fit its checksum is damaged', () => {
    const bytes = zipSync({ 'a.xml': [strToU8('<a/>'), { level: 0 }] })
    bytes[35] = 0x62
    const types = officeFile('xlsx', workbook)
    expect(reasonOf(bytes)).toBe('missing-part')
    const at = types.findIndex((_, index) => types[index] === 0x50 && types[index + 1] === 0x4b && index > 10)
    types[at - 2] = (types[at - 2] ?? 0) ^ 0xff
    expect(['damaged', 'directory', 'xml']).toContain(reasonOf(types))
  })

  test('XML nested without end is refused at a fixed depth', () => {
    const deep = `<w:document>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</w:document>`
    const read = readDocxText(officeFile('docx', { 'word/document.xml': deep }))
    expect(read.ok ? '' : read.error.code).toBe('input.too-deep')
  })

  test('a workbook is no document', () => {
    const read = readDocxText(officeFile('xlsx', workbook))
    expect(read.ok ? '' : read.error.params?.reason).toBe('not-a-document')
    expect(readDocxText(docxOf(['Điều 1. <Ban hành>'])).ok).toBe(true)
  })
})
