import type { Answers, FormField } from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import { foldSearchKey } from '@thidua/kernel'

/** Field ids that every first-party form gives the same meaning; a form without them simply has no such text. */
const achievementFields = ['achievementSummary'] as const
const initiativeFields = ['initiativeName'] as const

/** What was done, in the dossier's own words: shown in decisions, certificates and the history of awards. */
export function achievementOf(answers: Answers): string | null {
  return firstText(answers, achievementFields)
}

/** Two dossiers that name one initiative meet under this key, however it was typed. */
export function initiativeKeyOf(answers: Answers): string | null {
  const name = firstText(answers, initiativeFields)
  const key = name ? foldSearchKey(name) : ''
  return key === '' ? null : key
}

/** The key under which the same achievement is recognised in another round. */
export function achievementKeyOf(initiativeKey: string | null, achievement: string | null): string | null {
  if (initiativeKey) return initiativeKey
  const key = achievement ? foldSearchKey(achievement) : ''
  return key === '' ? null : key
}

function firstText(answers: Answers, ids: readonly string[]): string | null {
  for (const id of ids) {
    const value = answers[id]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return null
}

export function fieldOf(form: CompiledForm, fieldId: string): FormField | null {
  return form.fields.get(fieldId)?.definition ?? null
}
