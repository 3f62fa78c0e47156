import type { FormField } from '@thidua/contracts'
import { foldSearchKey } from '@thidua/kernel'
import words from './answer-words.json' with { type: 'json' }
import type { Option } from './cell-codec.ts'

/** The options of a field with the words that stand for them in a cell: no two alike, none with a semicolon. */
export function fieldOptions(field: FormField): readonly Option[] {
  const taken = new Set<string>()
  return labelled(field).map(({ value, label }) => {
    const clean = label
      .normalize('NFC')
      .replace(/[;\s]+/g, ' ')
      .trim()
    const twice = taken.has(foldSearchKey(clean)) || clean === ''
    const shown = twice ? `${clean} (${value})`.trim() : clean
    taken.add(foldSearchKey(shown))
    return { value, words: shown }
  })
}

function labelled(field: FormField): readonly { readonly value: string; readonly label: string }[] {
  switch (field.kind) {
    case 'verdict': {
      const { met, notMet, notApplicable } = words.verdicts
      const both = [
        { value: 'met', label: met },
        { value: 'notMet', label: notMet },
      ]
      return field.allowNotApplicable === false
        ? both
        : [...both, { value: 'notApplicable', label: notApplicable }]
    }
    case 'yesNoNotApplicable':
      return Object.entries(words.answers).map(([value, label]) => ({ value, label }))
    case 'rubric':
      return (field.levels ?? []).map(({ value, label }) => ({ value, label: label.vi }))
    default:
      return (field.options ?? []).map(({ value, label }) => ({ value, label: label.vi }))
  }
}
