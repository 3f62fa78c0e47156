import type { Answers } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { plantedDefects } from '#test/defect-corpus'
import { checkAnswers } from '../check-answers.ts'
import { compileForm } from '../compile-form.ts'
import type { Finding } from '../findings/finding.ts'
import { scoreDossier } from '../score-dossier.ts'
import { inspectForm } from './inspect-form.ts'
import { publishForm } from './publish-form.ts'

const options = ({ scoring }: (typeof plantedDefects)[number]) => (scoring ? { scoring } : {})
const cases = plantedDefects.map((defect) => [defect.name, defect] as const)

test('the corpus is large enough to mean something', () => {
  expect(plantedDefects.length).toBeGreaterThanOrEqual(50)
})

test.each(cases)('%s is found under its code and at its place', (_, defect) => {
  const findings = inspectForm(defect.definition, options(defect))
  const found = findings.map(({ code, path }) => ({ code, path }))
  expect(found).toContainEqual({ code: defect.code, path: defect.path })
})

test.each(cases)('%s raises no alarm about anything else', (_, defect) => {
  const others = inspectForm(defect.definition, options(defect)).filter(
    ({ code, severity }) => code !== defect.code && severity === 'error',
  )
  expect(others).toEqual([])
})

const pairs = plantedDefects.flatMap((defect) =>
  inspectForm(defect.definition, options(defect)).flatMap((finding) =>
    finding.witness?.shows === 'more-merit-fewer-points'
      ? [[defect.name, defect, finding.witness] as const]
      : [],
  ),
)

test.each(pairs)(
  '%s: the pair of dossiers is accepted, and the better one earns less',
  (_, defect, witness) => {
    const form = compileForm(defect.definition)
    if (!form.ok || !defect.scoring) throw new Error('does not compile')
    const judged = (answers: Answers) => ({
      problems: checkAnswers(form.value, answers, { complete: true }).problems,
      points: defect.scoring ? scoreDossier(defect.scoring, form.value, answers).totalHundredths : null,
    })
    expect(judged(witness.answers)).toEqual({ problems: [], points: witness.pointsHundredths })
    expect(judged(witness.better ?? {})).toEqual({ problems: [], points: witness.betterPointsHundredths })
    expect(witness.betterPointsHundredths).toBeLessThan(witness.pointsHundredths ?? 0)
  },
)

test('an error stops publishing and a notice does not', () => {
  const outcomes = plantedDefects.map((defect) => {
    const stops = inspectForm(defect.definition, options(defect)).some(
      ({ severity }: Finding) => severity === 'error',
    )
    return { name: defect.name, agrees: publishForm(defect.definition, options(defect)).ok !== stops }
  })
  expect(outcomes.filter(({ agrees }) => !agrees)).toEqual([])
})
