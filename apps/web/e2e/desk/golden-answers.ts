import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answers, FormDefinition } from '@thidua/contracts'

const plugins = fileURLToPath(new URL('../../../../plugins/', import.meta.url))

/** The answers a plugin itself calls complete, and the form they answer. */
export function goldenAnswers(
  plugin: string,
  fixture: string,
  form: string,
): { answers: Answers; form: FormDefinition } {
  const { answers } = JSON.parse(
    readFileSync(`${plugins}${plugin}/fixtures/${fixture}.valid.json`, 'utf8'),
  ) as { answers: Answers }
  return {
    answers,
    form: JSON.parse(readFileSync(`${plugins}${plugin}/forms/${form}.json`, 'utf8')) as FormDefinition,
  }
}

/** Answers that can be sent as they are: files have to be uploaded by hand. */
export function withoutEvidence({ answers, form }: { answers: Answers; form: FormDefinition }): Answers {
  const kinds = new Map(
    form.sections.flatMap(({ fields }) => fields.map(({ id, kind }) => [id, kind] as const)),
  )
  return Object.fromEntries(Object.entries(answers).filter(([id]) => kinds.get(id) !== 'evidence'))
}
