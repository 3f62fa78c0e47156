import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileForm } from '@thidua/forms'
import contentPart from '@thidua/schemas/campaigns/lam-dong-2037/content-areas.json' with { type: 'json' }
import groupA from '@thidua/schemas/campaigns/lam-dong-2037/criteria-a.json' with { type: 'json' }
import groupB from '@thidua/schemas/campaigns/lam-dong-2037/criteria-b.json' with { type: 'json' }
import groupC from '@thidua/schemas/campaigns/lam-dong-2037/criteria-c.json' with { type: 'json' }
import groupD from '@thidua/schemas/campaigns/lam-dong-2037/criteria-d.json' with { type: 'json' }
import phasePart from '@thidua/schemas/campaigns/lam-dong-2037/phases.json' with { type: 'json' }
import { docxOf } from '#test/office-file'
import { readDocxText } from '../word/read-docx-text.ts'
import { draftFormFromDocument } from './draft-form-from-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { parseOfficialDocument } from './parse-official-document.ts'

const source = readFileSync(
  new URL('../../../../schemas/campaigns/lam-dong-2037/decision-2037.md', import.meta.url),
  'utf8',
)
const parsed = parse(source)
const groups = [groupA, groupB, groupC, groupD].flatMap((part) => part.criterionGroups)

function parse(text: string): ParsedDocument {
  const result = parseOfficialDocument(text)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

function oddity(code: string): readonly unknown[] {
  return parsed.oddities.filter((one) => one.code === code).map(({ params }) => params)
}

describe('Decision 2037 read from its own text', () => {
  test('gives its four groups with their printed letters, word for word, all certain', () => {
    expect(parsed.groups.map(({ id, printed, text, certainty }) => [id, printed, text, certainty])).toEqual(
      groups.map(({ id, letter, title }) => [id, letter, title, 'certain']),
    )
  })

  test('gives its 21 criteria in order with code, text and place as the campaign data holds them', () => {
    const read = parsed.groups.flatMap((group) => group.criteria)
    const known = groups.flatMap((group) => group.criteria)
    expect(read).toHaveLength(21)
    expect(read.map(({ code, text, place }) => [code, text, place])).toEqual(
      known.map(({ code, text, place }) => [code, text, place]),
    )
    expect(new Set(read.map(({ certainty }) => certainty))).toEqual(new Set(['certain']))
    expect(new Set(read.map(({ printed }) => printed))).toEqual(new Set(['-']))
  })

  test('gives the eight content areas with the letters a b c d e g h i', () => {
    expect(parsed.contentAreas.map(({ printed }) => printed).join(' ')).toBe('a b c d e g h i')
    expect(parsed.contentAreas.map(({ text }) => text)).toEqual(
      contentPart.contentAreas.map(({ text }) => text),
    )
  })

  test('the content area broken over a page is put together but not called certain', () => {
    const broken = parsed.contentAreas.filter(({ certainty }) => certainty !== 'certain')
    expect(broken.map(({ printed, doubts }) => [printed, doubts])).toEqual([['e', ['joined-lines']]])
  })

  test('gives number, date, issuer, title, phases and the name of the movement', () => {
    expect([parsed.number?.value, parsed.number?.printed]).toEqual(['2037/QĐ-UBND', '2037 /QĐ-UBND'])
    expect(parsed.date?.value).toBe('2025-11-10')
    expect(parsed.issuer?.value).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG')
    expect(parsed.title?.value).toMatch(/^Ban hành Kế hoạch .* tỉnh Lâm Đồng$/)
    expect(parsed.movement?.value).toBe('Đổi mới, sáng tạo và chuyển đổi số')
    expect(parsed.phases.map(({ startYear, endYear, text }) => [startYear, endYear, text])).toEqual(
      phasePart.phases.map(({ startYear, endYear, text }) => [startYear, endYear, text]),
    )
  })

  test('notes what is odd and corrects none of it', () => {
    expect(oddity('number-conflict')).toEqual([{ number: '2037/QĐ-UBND', other: '2031/QĐ-UBND' }])
    expect(oddity('number-spacing')).toEqual([{ printed: '2037 /QĐ-UBND' }])
    expect(oddity('letters-skipped')).toEqual([{ printed: 'a b c d e g h i', missing: 'đ f' }])
    expect(oddity('phases-share-year')).toEqual([{ year: '2027' }])
    expect(oddity('spelling-slip')).toEqual([
      { printed: 'chuyên đổi số', usual: 'chuyển đổi số', count: 5, usualCount: 44 },
    ])
    expect(oddity('name-variants')).toHaveLength(1)
    expect(oddity('national-title-missing')).toHaveLength(1)
    expect(oddity('lines-joined')).toHaveLength(2)
    expect(oddity('text-repeated-across-groups')).toEqual([
      { place: 'III.1.b, gạch đầu dòng 1', before: 'III.1.a, gạch đầu dòng 1' },
    ])
    expect(parsed.text).toBe(source)
  })

  test('every place leads back to the words it was read from', () => {
    const items = [
      ...parsed.contentAreas,
      ...parsed.groups,
      ...parsed.groups.flatMap((group) => group.criteria),
    ]
    for (const { source: place, text } of items) {
      const printed = parsed.text.slice(place.start, place.end)
      expect(printed).toContain(text.slice(0, 30))
      expect(parsed.text.split('\n')[place.line - 1]).toContain(text.slice(0, 30))
    }
  })

  test('the same text as a Word file and as pasted plain text gives the same criteria', () => {
    const plain = source.replace(/^#+ /gm, '').replaceAll('*', '')
    const word = readDocxText(docxOf(plain.split(/\n\s*\n/).map((paragraph) => paragraph.trim())))
    if (!word.ok) throw new Error(word.error.code)
    const texts = (document: ParsedDocument): unknown =>
      document.groups.map(({ id, criteria }) => [id, criteria.map(({ code, text }) => [code, text])])
    expect(texts(parse(word.value.text))).toEqual(texts(parsed))
    expect(texts(parse(plain))).toEqual(texts(parsed))
  })

  test('each group becomes a form that the platform accepts, one section a criterion', () => {
    for (const group of parsed.groups) {
      const draft = draftFormFromDocument(parsed, group.id)
      if (!draft.ok) throw new Error(draft.error.code)
      expect(draft.value.sections).toHaveLength(group.criteria.length)
      const compiled = compileForm(draft.value)
      expect(compiled.ok ? [] : compiled.error.problems).toEqual([])
    }
    const draft = draftFormFromDocument(parsed, 'a')
    expect(draft.ok && draft.value.sections[1]?.fields.map(({ id }) => id)).toEqual([
      'a2Verdict',
      'a2Reason',
      'a2Remark',
      'a2Evidence',
    ])
    expect(draft.ok && draft.value.sections[1]?.fields[0]?.legalBasis).toEqual([
      { documentId: 'qd-2037-2025', place: 'III.1.a, gạch đầu dòng 2', certainty: 'unverified' },
    ])
    expect(draftFormFromDocument(parsed, 'z').ok).toBe(false)
  })
})
