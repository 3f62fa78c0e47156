/** Ratio of our check to compiled ajv on 25 fields with nine long texts: `node packages/forms/bench/check-answers.ts`. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { FormField, ScoringModel } from '@thidua/contracts'
import { checkAnswers, compileForm, scoreDossier, toJsonSchema } from '../src/index.ts'

const sentence =
  'Đẩy mạnh cải cách thủ tục hành chính gắn với chuyển đổi số, đơn giản hóa tối đa thủ tục hành chính. '
const label = { vi: 'Câu hỏi' }
const fields: FormField[] = [
  ...Array.from(
    { length: 9 },
    (_, at): FormField => ({ id: `long${at}`, kind: 'longText', label, maxLength: 2000 }),
  ),
  ...Array.from(
    { length: 6 },
    (_, at): FormField => ({ id: `short${at}`, kind: 'shortText', label, required: true }),
  ),
  ...Array.from(
    { length: 5 },
    (_, at): FormField => ({ id: `count${at}`, kind: 'integer', label, minimum: 0 }),
  ),
  ...Array.from(
    { length: 4 },
    (_, at): FormField => ({ id: `verdict${at}`, kind: 'verdict', label, required: true }),
  ),
  {
    id: 'reason',
    kind: 'longText',
    label,
    requiredWhen: [0, 1, 2, 3].map((at) => `verdict${at} == "notApplicable"`).join(' || '),
  },
]
const compiled = compileForm({
  id: 'bench',
  formNumber: 'F00',
  version: '1.0.0',
  title: label,
  sections: [{ id: 'all', title: label, fields }],
})
if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
const form = compiled.value
const filled: Record<string, string | number> = {}
for (const field of fields) {
  if (field.kind === 'longText') filled[field.id] = sentence.repeat(3)
  else if (field.kind === 'shortText') filled[field.id] = sentence.slice(0, 60)
  else filled[field.id] = field.kind === 'integer' ? 12 : 'met'
}
// As they arrive: flat strings out of a request body, not ropes.
const answers = JSON.parse(JSON.stringify(filled)) as Record<string, string | number>

const read = (): typeof answers => JSON.parse(JSON.stringify(filled))
const stored = read()
const oneChanged = { ...read(), long0: `${sentence}.` }
const scoring: ScoringModel = {
  id: 'bench',
  version: '1.0.0',
  formId: 'bench',
  scale: 'verdict',
  criteria: [0, 1, 2, 3].map((at) => ({
    criterionId: `c${at}`,
    verdictField: `verdict${at}`,
    because: [`count${at}`],
  })),
}

const ajv = new Ajv2020({ allErrors: true, strict: false })
ajvFormats.default(ajv)
const published = JSON.stringify(toJsonSchema(form))
const withPatterns = ajv.compile({ ...JSON.parse(published), $id: 'with-patterns' })
const withoutPatterns = JSON.parse(published) as { properties: Record<string, { pattern?: string }> }
for (const property of Object.values(withoutPatterns.properties)) delete property.pattern
const lengthsOnly = ajv.compile(withoutPatterns)

function perSecond(work: () => unknown): number {
  const started = process.cpuUsage()
  let runs = 0
  for (const until = performance.now() + 300; performance.now() < until; runs += 100) {
    for (let index = 0; index < 100; index += 1) work()
  }
  const used = process.cpuUsage(started)
  return runs / ((used.user + used.system) / 1e6)
}

/** The published schema judges as our checker does; without its patterns ajv lets through what may not be stored. */
const ways = {
  'ajv, lengths only': () => lengthsOnly(answers),
  'ajv, the published schema': () => withPatterns(answers),
  'check, never seen before': () => checkAnswers(form, answers, { complete: true }),
  'check, stored before': () => checkAnswers(form, answers, { complete: true, previous: stored }),
  'check, one text changed': () => checkAnswers(form, oneChanged, { complete: false, previous: stored }),
  'check and score, new': () =>
    scoreDossier(scoring, form, checkAnswers(form, answers, { complete: true }).answers),
  'check and score, stored': () =>
    scoreDossier(scoring, form, checkAnswers(form, answers, { complete: true, previous: stored }).answers),
}
const rounds = Object.entries(ways).map(([name, work]) => ({ name, work, results: [] as number[] }))
for (let round = 0; round < 7; round += 1) for (const way of rounds) way.results.push(perSecond(way.work))
const median = (results: number[]): number => results.toSorted((left, right) => left - right)[3] ?? 0
const [lengths = 1, whole = 1] = rounds.map(({ results }) => median(results))
console.log(
  `${''.padEnd(28)} ${'per CPU second'.padStart(14)} ${'× lengths only'.padStart(15)} ${'× same verdicts'.padStart(16)}`,
)
for (const { name, results } of rounds) {
  const speed = median(results)
  const ratios = `${(speed / lengths).toFixed(1).padStart(15)} ${(speed / whole).toFixed(1).padStart(16)}`
  console.log(`${name.padEnd(28)} ${Math.round(speed).toLocaleString('en').padStart(14)} ${ratios}`)
}
