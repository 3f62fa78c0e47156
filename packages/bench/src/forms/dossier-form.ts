import type { Answers, FormField, ScoringModel } from '@thidua/contracts'
import { compileForm, type CompiledForm } from '@thidua/forms'

// A dossier of 25 fields, nine of them long texts: 3 KB of Vietnamese prose, as an agency sends it.

const sentence =
  '\u0110\u1ea9y m\u1ea1nh c\u1ea3i c\u00e1ch th\u1ee7 t\u1ee5c h\u00e0nh ch\u00ednh g\u1eafn v\u1edbi chuy\u1ec3n \u0111\u1ed5i s\u1ed1, \u0111\u01a1n gi\u1ea3n h\u00f3a t\u1ed1i \u0111a th\u1ee7 t\u1ee5c. '
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
  if (kind === 'longText') return sentence.repeat(3)
  if (kind === 'shortText') return sentence.slice(0, 60)
  return kind === 'integer' ? 12 : 'met'
}

function many(count: number, make: (at: number) => FormField): readonly FormField[] {
  return Array.from({ length: count }, (_, at) => make(at))
}
