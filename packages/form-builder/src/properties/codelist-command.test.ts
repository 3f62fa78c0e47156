import type { CodelistOffer, FormField } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import { describe, expect, test } from 'vitest'
import { sampleDocument } from '#test/sample-document.ts'
import { createDocumentStore } from '../document/document-store.ts'
import { nodeOf } from '../document/form-document.ts'
import { definitionOf } from '../document/open-document.ts'
import { changeKindCommand } from '../kinds/change-kind.ts'
import { newField } from '../kinds/new-node.ts'
import { codelistCommand } from './codelist-command.ts'

const levels: CodelistOffer = {
  use: { id: 'education-levels', from: 'province', version: '1.0.0' },
  title: { vi: 'Cấp học', en: 'Levels of education' },
  pluginTitle: null,
  options: [
    { value: 'primary', label: { vi: 'Tiểu học', en: 'Primary' } },
    { value: 'college', label: { vi: 'Cao đẳng' }, validTo: '2026-12-31' },
  ],
}

/** A document with one choice, and what it says. */
function drawing() {
  const store = createDocumentStore(sampleDocument())
  store.act({
    op: 'add',
    parent: 'section/a3',
    after: null,
    tree: newField(store.document(), 'choice', 'new'),
  })
  const field = (): Partial<FormField> => definitionOf(store.document()).sections[1]?.fields[0] ?? {}
  const choose = (offer: CodelistOffer | null) =>
    store.act(codelistCommand('new', offer, field().options ?? []))
  return { store, field, choose }
}

describe('the options of a choice come from a list', () => {
  test('with its version, its codes and their days, so that the form is whole in itself', () => {
    const { store, field, choose } = drawing()
    choose(levels)
    expect(field()).toMatchObject({ codelist: levels.use, options: levels.options })
    store.act({ op: 'set', key: 'new', path: 'label', value: { vi: 'Cấp học' } })
    const section = { id: 'a', title: { vi: 'Mục' }, fields: [field() as FormField] }
    const alone = { ...definitionOf(store.document()), sections: [section] }
    expect(compileForm(alone)).toMatchObject({ ok: true })
  })

  test('and back are one step each way', () => {
    const { store, field, choose } = drawing()
    const before = JSON.stringify(field())
    choose(levels)
    store.undo()
    expect(JSON.stringify(field())).toBe(before)
    store.redo()
    expect(field().codelist).toEqual(levels.use)
  })

  test('and become the author’s own again under the same words, without the days that belong to the list', () => {
    const { field, choose } = drawing()
    choose(levels)
    choose(null)
    expect(field()).not.toHaveProperty('codelist')
    expect(field().options).toEqual([
      { value: 'primary', label: { vi: 'Tiểu học', en: 'Primary' } },
      { value: 'college', label: { vi: 'Cao đẳng' } },
    ])
  })

  test('and leave it when the question becomes one that has no list', () => {
    const { store, field, choose } = drawing()
    choose(levels)
    const command = changeKindCommand(nodeOf(store.document(), 'new'), 'shortText')
    if (command) store.act(command)
    expect(field()).not.toHaveProperty('codelist')
    expect(field()).not.toHaveProperty('options')
  })
})
