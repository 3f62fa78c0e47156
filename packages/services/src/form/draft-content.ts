import type { FormContentView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import sentences from '../sentences/sentences.json' with { type: 'json' }

/** What a row says of a draft's content, which may be anything a builder can hold. */
export type HeldContent = {
  readonly content: FormContentView
  readonly title: string
  readonly questions: number
}

/** Refuses `input.invalid` for the one thing the database cannot hold: the character U+0000. */
export function holdContent({ definition, scoring }: FormContentView): Outcome<HeldContent> {
  const content: FormContentView = { definition, ...(scoring ? { scoring } : {}) }
  if (JSON.stringify(content).includes('\\u0000')) {
    return refuse('input.invalid', undefined, [{ code: 'form.control-character', path: '/content' }])
  }
  return ok({ content, title: titleOf(definition), questions: countQuestions(definition) })
}

function titleOf(definition: unknown): string {
  const title = read(read(definition, 'title'), 'vi')
  return typeof title === 'string' && title.trim() !== ''
    ? title.trim().slice(0, 300)
    : sentences.forms.untitled.vi
}

export function countQuestions(definition: unknown): number {
  const sections = read(definition, 'sections')
  if (!Array.isArray(sections)) return 0
  return sections.reduce((sum: number, section: unknown) => {
    const fields = read(section, 'fields')
    return sum + (Array.isArray(fields) ? fields.length : 0)
  }, 0)
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
