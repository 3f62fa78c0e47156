import type { Answers, FormField, ScoringModel } from '@thidua/contracts'
import { compileForm, type CompiledForm } from '@thidua/forms'
import prose from './prose.json' with { type: 'json' }

// A dossier of 25 fields, ten of them long texts: 3 KB of Vietnamese prose, as an agency sends it.

const label = { vi: 'field' }
const verdicts = [0, 1, 2, 3]

const fields: readonly FormField[] = [
  ...many(9, (at) => ({ id: `long${at}`, kind: 'longText', label, maxLength: 2000 })),
  ...many(6, (at) => ({ id: `short${at}`, kind: 'shortText', label, required: true })),
  ...many(5, (at) => ({ id: `count${at}`, kind: 'integer', label, minimum: 0 })),
  ...many(4, (at) => ({ id: `verdict${at}`, kind: 'verdict', label, required: true })),
  {
    id: 'reason',
    kind: 'longText',
    label,
    requiredWhen: verdicts.map((at) => `verdict${at} == "notApplicable"`).join(' || '),
  },
]

export function dossierForm(): CompiledForm {
  const compiled = compileForm({
    id: 'bench',
    formNumber: 'F00',
    version: '1.0.0',
    title: label,
    sections: [{ id: 'all', title: label, fields }],
  })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  return compiled.value
}

/** As they arrive: flat strings out of a request body, not ropes. */
export function dossierAnswers(): Answers {
  const filled = fields.map(({ id, kind }) => [id, answerOf(kind)])
  return JSON.parse(JSON.stringify(Object.fromEntries(filled))) as Answers
}

export const dossierScoring: ScoringModel = {
  id: 'bench',
  version: '1.0.0',
  formId: 'bench',
  scale: 'verdict',
  criteria: verdicts.map((at) => ({
    criterionId: `c${at}`,
    verdictField: `verdict${at}`,
    because: [`count${at}`],
  })),
}

function answerOf(kind: FormField['kind']): string | number {
  if (kind === 'longText') return prose.sentence.repeat(3)
  if (kind === 'shortText') return prose.sentence.slice(0, 60)
  return kind === 'integer' ? 12 : 'met'
}

function many(count: number, make: (at: number) => FormField): readonly FormField[] {
  return Array.from({ length: count }, (_, at) => make(at))
}
