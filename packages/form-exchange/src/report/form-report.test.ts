import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Answers, FormDefinition } from '@thidua/contracts'
import type { DocumentNode } from '@thidua/documents'
import { compileForm, scoreDossier } from '@thidua/forms'
import { allKindsForm } from '#test/all-kinds-form'
import { formReport } from './form-report.ts'
import { numberWords } from './answer-in-words.ts'

const formFile = new URL('../../../../plugins/commune/forms/f05-commune-assessment.json', import.meta.url)
const compiled = compileForm(allKindsForm)
if (!compiled.ok) throw new Error('does not compile')
const form = compiled.value

const answers: Answers = {
  verdict: 'met',
  name: 'Nguyễn Văn An',
  ratio: 1234.5,
  cost: 1_500_000,
  share: 85.5,
  issued: '2026-02-05',
  grade: 'good',
  channels: ['good', 'notYet'],
  proof: [
    {
      fileId: '018f0000-0000-7000-8000-000000000000',
      name: 'Kế hoạch.pdf',
      size: 1_234_567,
      sha256: 'ab'.repeat(32),
    },
  ],
  members: [{ who: 'Bình', age: 30, joined: '2026-01-01', post: 'good' }],
  reason: 'ẩn',
  plan: { number: '12', symbol: 'KH-UBND', date: '2026-01-15', issuer: 'UBND xã' },
  skills: { online: 'good' },
}

function factsOf(nodes: readonly DocumentNode[]): Readonly<Record<string, string>> {
  const rows = nodes.flatMap((node) => (node.kind === 'facts' ? node.rows : []))
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]))
}

function tablesOf(nodes: readonly DocumentNode[]): readonly (readonly (readonly string[])[])[] {
  return nodes.flatMap((node) =>
    node.kind === 'table' ? [[node.columns.map(({ title }) => title), ...node.rows]] : [],
  )
}

describe('a filled form as a document', () => {
  test('answers are printed in Vietnamese under the headings of their sections', () => {
    const { nodes } = formReport(form, answers, { subjectName: 'Xã Suối Trầm' })
    expect(nodes.flatMap((node) => (node.kind === 'heading' ? [node.text] : []))).toEqual([
      'Trường thường',
      'Danh sách',
      'Nhiều phần',
      'Danh mục minh chứng',
    ])
    expect(factsOf(nodes)).toMatchObject({
      'Đối tượng': 'Xã Suối Trầm',
      'Câu verdict': 'Đạt',
      'Câu ratio': '1.234,5 km',
      'Câu cost': '1.500.000 đồng',
      'Câu share': '85,5%',
      'Câu issued': '05/02/2026',
      'Câu channels': 'Tốt; Chưa có',
      'Câu plan': 'số 12/KH-UBND ngày 15/01/2026 của UBND xã',
      'Câu story': 'Chưa khai',
      'Câu total': '1',
    })
  })

  test('tables stand as tables and files are listed once, with what they prove', () => {
    const [members, skills, files] = tablesOf(formReport(form, answers).nodes)
    expect(members?.[1]).toEqual(['1', 'Bình', '30', '01/01/2026', 'Tốt'])
    expect(skills?.slice(1)).toEqual([
      ['Nộp trực tuyến', 'Tốt'],
      ['Thanh toán', 'Chưa khai'],
    ])
    expect(files?.[1]).toEqual(['1', 'Kế hoạch.pdf', 'Câu proof', '1 MB', 'abababababababab'])
  })

  test('what is hidden is not printed', () => {
    expect(JSON.stringify(formReport(form, answers))).not.toContain('ẩn')
    expect(factsOf(formReport(form, answers).nodes)['Câu reason']).toBeUndefined()
  })

  test('the score stands with the article each line rests on', () => {
    const model = {
      id: 'm',
      version: '1.0.0',
      formId: form.definition.id,
      scale: 'verdict' as const,
      legalBasis: [{ documentId: 'L3', place: 'Điều 5', certainty: 'unverified' as const }],
      criteria: [{ criterionId: 'c1', verdictField: 'verdict', remarkField: 'name' }],
    }
    const { nodes } = formReport(form, answers, { score: scoreDossier(model, form, answers) })
    const table = tablesOf(nodes).at(-1)
    expect(table?.[1]).toEqual(['Trường thường', 'Đạt', 'Nguyễn Văn An', 'L3, Điều 5 (chưa đối chiếu)'])
    expect(JSON.stringify(nodes)).toContain('Đạt 1; không đạt 0')
  })

  test('without answers it is the empty form with room to write, every field of the first-party form in it', () => {
    const commune = compileForm(JSON.parse(readFileSync(formFile, 'utf8')) as FormDefinition)
    if (!commune.ok) throw new Error('does not compile')
    const { nodes } = formReport(commune.value, null)
    const printed = JSON.stringify(nodes)
    for (const { definition } of commune.value.fields.values()) {
      expect(printed).toContain(JSON.stringify(definition.label.vi).slice(1, -1))
    }
    expect(printed).not.toContain('Chưa khai')
  })

  test.each([
    [1234567.5, '1.234.567,5'],
    [-999, '-999'],
    [0.07, '0,07'],
  ])('%d is written %s', (value, printed) => {
    expect(numberWords(value)).toBe(printed)
  })
})
