import { expect, test } from 'vitest'
import { operationList, operationTable } from '../operation-table.ts'
import { validateInput } from './validate-input.ts'

const problemsOf = (name: keyof typeof operationTable, input: unknown) => {
  const checked = validateInput(operationTable[name].input, input)
  return checked.ok ? [] : checked.error.problems
}

const dossierId = '0190f5f0-0000-7000-8000-000000000001'

test.each(operationList.map(({ name }) => name))('%s refuses a member its schema does not name', (name) => {
  expect(problemsOf(name, { tenantId: 'x' })).toContainEqual({
    code: 'form.unknown-field',
    path: '/tenantId',
  })
})

test('A well-formed input passes', () => {
  expect(problemsOf('dossier.return', { dossierId, version: 3, reason: 'Thiếu minh chứng' })).toStrictEqual(
    [],
  )
})

test('Each thing wrong is named with its place, its code and its limit', () => {
  expect(problemsOf('dossier.receive', { dossierId: 'x', version: 0 })).toStrictEqual([
    { code: 'form.bad-format', path: '/dossierId' },
    { code: 'form.too-small', path: '/version', params: { limit: 1 } },
  ])
  expect(problemsOf('dossier.appraise', { dossierId, version: 1, favourable: 'yes' })).toStrictEqual([
    { code: 'form.required', path: '/text' },
    { code: 'form.wrong-type', path: '/favourable' },
  ])
})

test('A date that is no date is refused', () => {
  expect(problemsOf('rehearsal.setDate', { date: '2027-02-29' })).toStrictEqual([
    { code: 'form.bad-date', path: '/date' },
  ])
  expect(problemsOf('rehearsal.setDate', { date: '2028-02-29' })).toStrictEqual([])
})

test('Length is counted in characters, not in code units', () => {
  const reason = '𠀀'.repeat(5000)
  expect(problemsOf('dossier.suspend', { dossierId, version: 1, reason })).toStrictEqual([])
  expect(problemsOf('dossier.suspend', { dossierId, version: 1, reason: `${reason}a` })).toStrictEqual([
    { code: 'form.too-long', path: '/reason', params: { limit: 5000 } },
  ])
})
