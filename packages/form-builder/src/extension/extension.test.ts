import { describe, expect, test } from 'vitest'
import type { FormDefinition } from '@thidua/contracts'
import { composeExtension, contentHash, extensionOf } from '@thidua/forms'
import type { FormExtension } from '@thidua/forms'
import { sampleDefinition } from '#test/sample-document.ts'
import { createDocumentStore } from '../document/document-store.ts'
import type { Command } from '../document/command.ts'
import { definitionOf, openDocument } from '../document/open-document.ts'
import { newField, newSection } from '../kinds/new-node.ts'
import { baseGuard } from './base-guard.ts'

const base: FormDefinition = {
  ...sampleDefinition,
  deadlines: [{ id: 'answer', label: { vi: 'Giải trình' }, workingDays: 10 }],
  sections: sampleDefinition.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.kind === 'verdict' ? { ...field, allowNotApplicable: false } : field,
    ),
  })),
  opens: {
    slots: [
      { id: 'more-plan', accepts: 'fields', sectionId: 'a2' },
      { id: 'own', accepts: 'sections' },
    ],
  },
}

function laidOver() {
  return createDocumentStore(openDocument({ definition: base }), { guard: baseGuard(base) })
}

const pin = { base: { formId: 'f05-sample', version: '1.0.0', hash: contentHash(base) } }
const head = { ...pin, id: base.id, version: base.version, title: base.title }

describe('a form laid over a base', () => {
  test.each<[string, Command, string]>([
    ['a criterion of the base cannot be removed', { op: 'remove', key: 'section/a3' }, 'belongs-to-base'],
    [
      'a field of the base keeps its id',
      { op: 'rename', key: 'field/planNumber', id: 'x' },
      'belongs-to-base',
    ],
    [
      'a field of the base keeps its place',
      { op: 'move', key: 'field/planNumber', parent: 'section/a3', after: null },
      'belongs-to-base',
    ],
    [
      'the words of the base stay',
      { op: 'set', key: 'field/planNumber', path: 'label/vi', value: 'Khác' },
      'belongs-to-base',
    ],
    [
      'a rule of the base stays',
      { op: 'set', key: 'field/targetsDone', path: 'rules', value: [] },
      'not-tighter',
    ],
  ])('%s', (_, command, reason) => {
    expect(laidOver().act(command)).toMatchObject({ ok: false, error: { reason } })
  })

  test('additions go where the base opens a place, and nowhere else', () => {
    const store = laidOver()
    const tree = newField(store.document(), 'shortText', 'new')
    expect(store.act({ op: 'add', parent: 'section/a3', after: null, tree })).toMatchObject({ ok: false })
    expect(store.act({ op: 'add', parent: 'section/a2', after: 'field/people', tree }).ok).toBe(true)
    const section = newSection(store.document(), 'own')
    expect(store.act({ op: 'add', parent: 'form', after: 'section/a3', tree: section }).ok).toBe(true)
    const inside = newField(store.document(), 'evidence', 'proof')
    expect(store.act({ op: 'add', parent: 'own', after: null, tree: inside }).ok).toBe(true)
    store.act({ op: 'set', key: 'field/planNumber', path: 'required', value: true })
    store.act({ op: 'set', key: 'field/planNumber', path: 'maxLength', value: 40 })
    const { extension, unplaced } = extensionOf(base, definitionOf(store.document()), pin)
    expect(unplaced).toEqual([])
    expect(extension).toMatchObject({
      ...head,
      addFields: [{ slot: 'more-plan', field: { kind: 'shortText' } }],
      addSections: [{ slot: 'own', section: { fields: [{ kind: 'evidence' }] } }],
      tighten: [{ fieldId: 'planNumber', required: true, maxLength: 40 }],
    })
  })

  test('an extension the engine composed comes back out of the builder as it went in', () => {
    const extension: FormExtension = {
      ...pin,
      id: 'xa-x',
      version: '0.2.0',
      title: { vi: 'Phần bổ sung của xã X' },
      addFields: [{ slot: 'more-plan', field: { id: 'hamlets', kind: 'integer', label: { vi: 'Số thôn' } } }],
      addSections: [
        {
          slot: 'own',
          section: {
            id: 'own1',
            title: { vi: 'Riêng của xã' },
            fields: [{ id: 'ownNote', kind: 'longText', label: { vi: 'Ghi chú' } }],
          },
        },
      ],
      tighten: [
        { fieldId: 'planNumber', required: true, maxLength: 40 },
        { fieldId: 'classes', columnId: 'topic', required: true },
      ],
      rules: [{ fieldId: 'targetsDone', expression: 'targetsDone > 0', message: { vi: 'Phải có kết quả.' } }],
      deadlines: [{ id: 'answer', workingDays: 5 }],
    }
    const composed = composeExtension(base, extension)
    expect(composed.ok && extensionOf(base, composed.value.form, pin)).toEqual({ extension, unplaced: [] })
  })

  test('what was tightened can be loosened again, down to the base', () => {
    const store = laidOver()
    const required = (value?: boolean): Command => ({
      op: 'set',
      key: 'field/a3Evidence',
      path: 'required',
      ...(value === undefined ? {} : { value }),
    })
    expect(store.act(required(true)).ok).toBe(true)
    expect(store.act(required()).ok).toBe(true)
    expect(extensionOf(base, definitionOf(store.document()), pin).extension).toEqual(head)
  })
})
