import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileForm } from '@thidua/forms'
import { draftFormFromDocument } from './draft-form-from-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { parseOfficialDocument } from './parse-official-document.ts'

function readPlan(name: string): ParsedDocument {
  return parse(readFileSync(new URL(`../../test/fixtures/plans/${name}.txt`, import.meta.url), 'utf8'))
}

function parse(text: string): ParsedDocument {
  const result = parseOfficialDocument(text)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** Group title → its criteria as `code certainty`. */
function outline({ groups }: ParsedDocument): unknown {
  return groups.map(({ text, certainty, criteria }) => [
    text,
    certainty,
    criteria.map((criterion) => `${criterion.code} ${criterion.certainty}`),
  ])
}

const codes = (document: ParsedDocument): readonly string[] => document.oddities.map(({ code }) => code)
const names = [
  'roman-arabic-dashes',
  'scored-table',
  'plus-and-dots',
  'no-headings',
  'weighted-points',
  'paragraphs-only',
]

describe('plans of other places', () => {
  test('Roman, Arabic and letters: a lettered criterion with a list of its own stays one criterion', () => {
    const plan = readPlan('roman-arabic-dashes')
    expect(outline(plan)).toEqual([
      ['Đối với tập thể', 'certain', ['G1.1 certain', 'G1.2 certain', 'G1.3 likely']],
      ['Đối với cá nhân', 'certain', ['G2.1 certain', 'G2.2 certain', 'G2.3 certain']],
    ])
    expect(plan.groups[0]?.criteria[2]?.parts.map(({ text }) => text)).toHaveLength(2)
    expect(plan.contentAreas.map(({ printed }) => printed)).toEqual(['1', '2', '3'])
    expect(plan.issuer).toMatchObject({ value: 'ỦY BAN NHÂN DÂN TỈNH THANH LONG', certainty: 'likely' })
  })

  test('a table with points: groups, points and the sum that is wrong, never called certain', () => {
    const plan = readPlan('scored-table')
    expect(plan.groups.map(({ text, points }) => [text, points?.hundredths])).toEqual([
      ['Hạ tầng số', 3000],
      ['Chính quyền số', 5000],
      ['Xã hội số', 2000],
    ])
    expect(plan.groups.flatMap(({ criteria }) => criteria.map(({ points }) => points?.hundredths))).toEqual([
      1000, 1500, 2000, 2000, 1000, 1250, 750,
    ])
    expect(
      plan.groups.flatMap(({ criteria }) => criteria).some(({ certainty }) => certainty === 'certain'),
    ).toBe(false)
    expect(plan.oddities.find(({ code }) => code === 'points-sum-differs')?.params).toEqual({
      group: 'g1',
      stated: 30,
      sum: 25,
    })
  })

  test('stars and pluses: the criterion printed twice is kept twice and said', () => {
    const plan = readPlan('plus-and-dots')
    expect(plan.groups.map(({ text, criteria }) => [text, criteria.length])).toEqual([
      ['Đối với cơ sở giáo dục:', 4],
      ['Đối với giáo viên:', 2],
    ])
    expect(codes(plan)).toContain('item-repeated')
    expect(plan.phases.map(({ startYear, endYear }) => [startYear, endYear])).toEqual([
      [2026, 2028],
      [2029, 2030],
    ])
  })

  test('a letter without headings: what is found is a guess', () => {
    const plan = readPlan('no-headings')
    expect(plan.groups.map(({ criteria }) => criteria.length)).toEqual([3, 2])
    const all = plan.groups.flatMap((group) => [group, ...group.criteria])
    expect(new Set(all.map(({ certainty }) => certainty))).toEqual(new Set(['guess']))
    expect(plan.number).toBeNull()
    expect(plan.issuer).toBeNull()
  })

  test('chapters with weights: the missing number 3, the wrong sum and the impossible date are told', () => {
    const plan = readPlan('weighted-points')
    expect(plan.groups.map(({ criteria }) => criteria.length)).toEqual([3, 2, 2])
    expect(plan.groups[0]?.criteria.map(({ printed }) => printed)).toEqual(['1', '2', '4'])
    expect(plan.groups[1]?.criteria[0]?.points).toEqual({
      hundredths: 4000,
      unit: 'percent',
      printed: 'trọng số 40%',
    })
    expect(codes(plan)).toEqual(
      expect.arrayContaining(['numbers-skipped', 'points-sum-differs', 'date-impossible']),
    )
    expect(plan.date).toBeNull()
    expect(
      plan.groups.flatMap(({ criteria }) => criteria).every(({ certainty }) => certainty === 'guess'),
    ).toBe(true)
  })

  test('a notice without criteria gives none and says so', () => {
    const plan = readPlan('paragraphs-only')
    expect(plan.groups).toEqual([])
    expect(codes(plan)).toContain('no-criteria-found')
  })

  test.each(names)('the draft from %s can be opened in the builder as it is', (name) => {
    const plan = readPlan(name)
    for (const { id } of plan.groups) {
      const draft = draftFormFromDocument(plan, id)
      const compiled = draft.ok ? compileForm(draft.value) : draft
      expect(compiled.ok ? [] : compiled.error).toEqual([])
    }
  })

  test.each(names)(
    '%s with its heading lines taken away shows nothing as certain that was not so before',
    (name) => {
      const text = readFileSync(new URL(`../../test/fixtures/plans/${name}.txt`, import.meta.url), 'utf8')
      const certain = (document: ParsedDocument): readonly string[] =>
        document.groups.flatMap(({ criteria }) =>
          criteria.filter((one) => one.certainty === 'certain').map((one) => one.text),
        )
      const before = new Set(certain(parse(text)))
      const lines = text.split('\n')
      for (const index of lines.keys()) {
        const mutilated = parse(lines.toSpliced(index, 1).join('\n'))
        for (const found of certain(mutilated)) expect(before, `line ${index + 1} removed`).toContain(found)
      }
    },
  )

  test('awards, duties and solutions listed beside the criteria are no criteria', () => {
    const plan = parse(
      'III. TIÊU CHÍ VÀ HÌNH THỨC KHEN THƯỞNG\n1. Đối với tập thể\n- Hoàn thành kế hoạch.\n- Không có vi phạm.\n2. Hình thức khen thưởng\n- Bằng khen của Chủ tịch.\n- Giấy khen.\n',
    )
    expect(outline(plan)).toEqual([
      ['Đối với tập thể', 'likely', ['A', 'B'].map((_, index) => `G1.${index + 1} likely`)],
    ])
  })

  test('a plan typed in an old font is read as a guess and says which font', () => {
    const plan = parse(
      'III. Tiªu chÝ thi ®ua\n1. §èi víi tËp thÓ\n- Hoµn thµnh kÕ ho¹ch.\n- Kh«ng cã vi ph¹m.\n',
    )
    expect(plan.oddities.find(({ code }) => code === 'legacy-encoding')?.params).toEqual({
      encoding: 'tcvn3',
    })
    expect(
      plan.groups.flatMap(({ criteria }) => criteria).some(({ certainty }) => certainty !== 'guess'),
    ).toBe(false)
  })

  test('a quarter of a million blanks, bars or brackets are read in a moment', () => {
    for (const hostile of [
      '- '.repeat(125_000),
      '| '.repeat(125_000),
      '('.repeat(250_000),
      'a)\n'.repeat(15_000),
      'x '.repeat(125_000),
    ]) {
      const started = process.cpuUsage()
      parseOfficialDocument(hostile)
      const { user, system } = process.cpuUsage(started)
      expect((user + system) / 1000).toBeLessThan(3_000)
    }
    expect(parseOfficialDocument('x'.repeat(2_000_001)).ok).toBe(false)
  })
})
