import type { FormDefinition, FormField } from '@thidua/contracts'
import * as fc from 'fast-check'
import { contentHash, type FieldTightening, type FormExtension } from '../src/index.ts'

export function extensionOf(base: FormDefinition, parts: Partial<FormExtension> = {}): FormExtension {
  return {
    id: 'x-commune',
    version: '1.0.0',
    title: { vi: 'Phiếu mở rộng của xã' },
    base: { formId: base.id, version: base.version, hash: contentHash(base) },
    ...parts,
  }
}

type Turn = 'tighter' | 'looser'

/** One facet of one field changed in one direction; null where the field has nothing to change that way. */
export function changeOf(field: FormField, turn: Turn): FieldTightening | null {
  const fieldId = field.id
  const tighter = turn === 'tighter'
  switch (field.kind) {
    case 'shortText':
    case 'longText':
      return { fieldId, maxLength: (field.maxLength ?? 300) + (tighter ? -1 : 1) }
    case 'integer':
    case 'money':
      return { fieldId, maximum: (field.maximum ?? 100) + (tighter ? -1 : 7) }
    case 'choice':
    case 'choices':
      return {
        fieldId,
        options: tighter
          ? (field.options ?? []).slice(1).map(({ value }) => value)
          : [...(field.options ?? []).map(({ value }) => value), 'extra'],
      }
    case 'rubric':
      return {
        fieldId,
        levels: tighter
          ? (field.levels ?? []).slice(1).map(({ value }) => value)
          : [...(field.levels ?? []).map(({ value }) => value), 'extra'],
      }
    case 'decimal':
      return field.scale === 0 && tighter ? null : { fieldId, scale: (field.scale ?? 2) + (tighter ? -1 : 1) }
    case 'percent':
      return tighter ? { fieldId, maximum: 80 } : { fieldId, maximum: 120 }
    default:
      if (tighter) return field.required ? null : { fieldId, required: true }
      return field.required ? { fieldId, required: false } : null
  }
}

export function changes(base: FormDefinition, turn: Turn): fc.Arbitrary<readonly FieldTightening[]> {
  const fields = base.sections.flatMap((section) => section.fields)
  return fc.subarray(fields.flatMap((field) => changeOf(field, turn) ?? []))
}
