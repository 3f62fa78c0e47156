import { expect, test } from 'vitest'
import type { FormDefinition, FormExtension } from '@thidua/contracts'
import { contentHash } from '../content-hash.ts'
import { composeExtension } from './compose-extension.ts'
import { extensionOf } from './extension-of.ts'

const base: FormDefinition = {
  id: 'goc',
  formNumber: 'F09',
  version: '1.0.0',
  title: { vi: 'Phiếu gốc' },
  opens: { slots: [{ id: 'them', accepts: 'sections' }], pointsCapHundredths: 1000 },
  sections: [
    {
      id: 'chung',
      title: { vi: 'Chung' },
      fields: [
        { id: 'smartphones', kind: 'integer', label: { vi: 'Số điện thoại thông minh' } },
        {
          id: 'proof',
          kind: 'evidence',
          label: { vi: 'Minh chứng' },
          help: { vi: 'Ảnh chụp' },
          evidenceDemands: [{ minItems: 1, message: { vi: 'Cần ít nhất một ảnh' } }],
        },
        {
          id: 'note',
          kind: 'longText',
          label: { vi: 'Ghi chú' },
          requiredWhen: 'smartphones > 3',
        },
      ],
    },
  ],
}
const pin = { base: { formId: 'goc', version: '1.0.0', hash: contentHash(base) } }
const extension: FormExtension = {
  ...pin,
  id: 'goc-xa',
  version: '0.1.0',
  title: { vi: 'Phiếu của xã' },
  addSections: [
    {
      slot: 'them',
      section: {
        id: 'rieng',
        title: { vi: 'Riêng' },
        fields: [{ id: 'wifi', kind: 'yesNo', label: { vi: 'Có mạng' } }],
      },
    },
  ],
  tighten: [
    {
      fieldId: 'proof',
      evidenceDemands: [{ when: 'smartphones > 1', minItems: 2, message: { vi: 'Cần hai ảnh' } }],
      help: { vi: 'Ghi rõ ngày chụp' },
    },
    { fieldId: 'note', requiredWhen: 'smartphones == 0' },
  ],
}

function composed(): FormDefinition {
  const outcome = composeExtension(base, extension)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.form
}

test('Laying over, opening and taking off again says the same however often it is done', () => {
  const once = extensionOf(base, composed(), pin)
  expect(once).toEqual({ extension, unplaced: [] })
  expect(composeExtension(base, once.extension)).toMatchObject({ ok: true, value: { form: composed() } })
})

test('A field of the base that is gone is told, so that the gate can refuse it with an example', () => {
  const without = composed().sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ id }) => id !== 'note'),
  }))
  const taken = extensionOf(base, { ...composed(), sections: without }, pin).extension
  expect(taken.remove).toEqual(['note'])
  expect(composeExtension(base, taken)).toMatchObject({ ok: false, error: { code: 'plugin.weakens-base' } })
})

test('A field of the base that became another kind is told as such', () => {
  const other = composed().sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.id === 'smartphones' ? { ...field, kind: 'shortText' as const } : field,
    ),
  }))
  const taken = extensionOf(base, { ...composed(), sections: other }, pin).extension
  expect(taken.redefine?.map(({ id }) => id)).toEqual(['smartphones'])
  expect(composeExtension(base, taken)).toMatchObject({ ok: false, error: { code: 'plugin.weakens-base' } })
})
