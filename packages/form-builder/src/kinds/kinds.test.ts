import { describe, expect, test } from 'vitest'
import type { FieldKind, FormDefinition, FormField } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import { sampleDocument } from '#test/sample-document.ts'
import { createDocumentStore } from '../document/document-store.ts'
import { nodeOf } from '../document/form-document.ts'
import { definitionOf } from '../document/open-document.ts'
import { changeKindCommand } from './change-kind.ts'
import { kindFacts } from './kind-facts.ts'
import { newField } from './new-node.ts'

/** A form of one field; what an author still has to choose is filled in. */
function formWith(content: FormField): FormDefinition {
  const chosen = JSON.parse(JSON.stringify(content).replaceAll('"vi":""', '"vi":"x"')) as FormField
  const column: FormField = { id: 'one', kind: 'shortText', label: { vi: 'Một' } }
  const field: FormField = {
    ...chosen,
    ...(chosen.kind === 'computed' ? { computed: '1' } : {}),
    ...(chosen.kind === 'indicator' ? { indicatorId: 'a5-online' } : {}),
    ...(chosen.columns ? { columns: [column] } : {}),
  }
  return {
    id: 'one',
    formNumber: 'F99',
    version: '1.0.0',
    title: { vi: 'Một trường' },
    sections: [{ id: 'a', title: { vi: 'Mục' }, fields: [field] }],
  }
}

const kinds = kindFacts.map(({ kind }) => kind)

describe('kinds of fields', () => {
  test.each(kinds)('a new %s needs only its words to be sound', (kind) => {
    const tree = newField(sampleDocument(), kind, 'new')
    expect(compileForm(formWith(tree.content as unknown as FormField))).toMatchObject({ ok: true })
  })

  test('any kind can become any other, and back with one step', () => {
    for (const from of kinds) {
      for (const to of kinds.filter((kind) => kind !== from)) {
        const store = createDocumentStore(sampleDocument())
        const tree = newField(store.document(), from, 'new')
        store.act({ op: 'add', parent: 'section/a3', after: null, tree })
        const before = JSON.stringify(definitionOf(store.document()))
        const command = changeKindCommand(nodeOf(store.document(), 'new'), to as FieldKind)
        if (command) store.act(command)
        const changed = definitionOf(store.document()).sections[1]?.fields[0]
        expect([from, to, changed?.kind]).toEqual([from, to, to])
        expect(compileForm(formWith(changed ?? { id: '', kind: to, label: { vi: '' } }))).toMatchObject({
          ok: true,
        })
        store.undo()
        expect(JSON.stringify(definitionOf(store.document()))).toBe(before)
      }
    }
  })

  test('a table with columns stays a table', () => {
    const document = sampleDocument()
    expect(changeKindCommand(nodeOf(document, 'field/classes'), 'shortText')).toBeNull()
  })
})
