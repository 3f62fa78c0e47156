import type { FormFragment } from '@thidua/forms'
import { expect, test } from 'vitest'
import { sampleDefinition } from '#test/sample-document.ts'
import { createBuilder } from '../builder/builder.ts'

const contact: FormFragment = {
  id: 'contact',
  version: '1.0.0',
  title: { vi: 'Người liên hệ' },
  fields: [{ id: 'contactName', kind: 'shortText', label: { vi: 'Họ và tên' } }],
}

/** A form that uses a question of the bank, opened before anybody has brought it. */
function openBefore() {
  const [first, ...others] = sampleDefinition.sections
  const using = { ...first, id: 'a2', title: { vi: 'Kế hoạch' }, fields: first?.fields ?? [] }
  const sections = [{ ...using, fragments: [{ id: 'contact', version: '1.0.0' }] }, ...others]
  return createBuilder({ content: { definition: { ...sampleDefinition, sections } }, fragments: [] })
}

test('a question that comes into the bank while the form is open is shown, and its finding goes', () => {
  const { draft, store } = openBefore()
  const told: boolean[] = []
  draft.watch(() => told.push(draft.get().form?.fields.has('contactName') === true))
  const findings = () =>
    [...draft.allFindings().values()].flat().map(({ problem }) => problem?.params?.['reason'])
  expect(draft.get().form?.fields.has('contactName')).toBe(false)
  expect(findings()).toContain('fragment-unresolved')
  draft.takeFragments([contact])
  expect(told).toEqual([true])
  expect(findings()).not.toContain('fragment-unresolved')
  store.act({ op: 'set', key: 'form', path: 'title', value: { vi: 'Phiếu khác' } })
  expect(draft.refresh().form?.fields.has('contactName')).toBe(true)
  expect(draft.get().definition.sections[0]?.fields.map(({ id }) => id)).not.toContain('contactName')
})

test('the same bank again makes nothing anew', () => {
  const { draft } = openBefore()
  const bank = [contact]
  draft.takeFragments(bank)
  const made = draft.get()
  draft.takeFragments(bank)
  expect(draft.get()).toBe(made)
})
