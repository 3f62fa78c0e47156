import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { checkAnswers, scoreDossier, toJsonSchema, type CompiledForm } from '@thidua/forms'
import { dossierAnswers, dossierForm, dossierScoring } from './dossier-form.ts'
import { perCpuSecond } from './rounds.ts'

/**
 * Our check against compiled ajv, twice. The published schema gives our verdicts (`ajv-agreement.test.ts`). The same schema
 * without its patterns looks at lengths alone: it lets control characters and halves of emoji through, which may not be
 * stored; texts checked before are judged by us on as little.
 */
export function compareCheckers(): void {
  const form = dossierForm()
  const [answers, stored] = [dossierAnswers(), dossierAnswers()]
  const changed = { ...dossierAnswers(), long0: `${String(stored['long0'])} (1)` }
  const { whole, lengths } = schemasOf(form)
  const complete = { complete: true } as const
  const speeds = perCpuSecond(
    {
      'ajv, the published schema': () => whole(answers),
      'ajv, without its patterns': () => lengths(answers),
      'check, texts never seen': () => checkAnswers(form, answers, complete),
      'check, texts checked before': () => checkAnswers(form, answers, { complete: true, previous: stored }),
      'check, one text changed': () => checkAnswers(form, changed, { complete: false, previous: stored }),
      'check and score, never seen': () =>
        scoreDossier(dossierScoring, form, checkAnswers(form, answers, complete).answers),
    },
    { rounds: 41, slice: 20 },
  )
  const [published, lengthsOnly] = [speeds['ajv, the published schema'], speeds['ajv, without its patterns']]
  console.log('\nA dossier of 25 fields with ten long texts, checked; median of 41 interleaved rounds\n')
  console.log(`${''.padEnd(30)}per CPU second   × published schema   × lengths alone`)
  for (const [name, speed] of Object.entries(speeds))
    console.log(
      `${name.padEnd(30)}${Math.round(speed).toLocaleString('en').padStart(14)}${(speed / published).toFixed(1).padStart(21)}${(speed / lengthsOnly).toFixed(1).padStart(18)}`,
    )
  const fresh = speeds['check, texts never seen'] / published
  const known = speeds['check, texts checked before'] / lengthsOnly
  const scored = speeds['check and score, never seen'] / lengthsOnly
  console.log(`
check           ${fresh.toFixed(1)} × ajv giving the same verdicts   (goal: at least 5)
                ${known.toFixed(1)} × ajv judging lengths alone, texts checked before   (goal: at least 5)
check and score ${scored.toFixed(1)} × ajv alone, even when that judges lengths alone   (goal: at least 1)`)
}

function schemasOf(form: CompiledForm) {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  ajvFormats.default(ajv)
  const published = JSON.stringify(toJsonSchema(form))
  const bare = JSON.parse(published) as { properties: Record<string, { pattern?: string }> }
  for (const property of Object.values(bare.properties)) delete property.pattern
  return {
    whole: ajv.compile({ ...JSON.parse(published), $id: 'published' }),
    lengths: ajv.compile(bare),
  }
}
