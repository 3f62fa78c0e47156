import { readFileSync } from 'node:fs'
import type { Answers, FormDefinition } from '@thidua/contracts'

const plugin = new URL('../../../plugins/enterprise/', import.meta.url)

export function enterpriseForm(): FormDefinition {
  return JSON.parse(
    readFileSync(new URL('forms/f07-enterprise-assessment.json', plugin), 'utf8'),
  ) as FormDefinition
}

const twentyFive = [
  'taxCode representative field employees revenueYear c1Verdict c1Grade c1Remark taxConfirmation insuranceConfirmation',
  'environmentConfirmation c2Verdict c2Grade c2Remark digitalLevel productivityBefore productivityAfter c3Verdict c3Grade',
  'c3Remark technologyInvestment c4Remark c5Remark achievementSummary achievementDetail',
].flatMap((line) => line.split(' '))

/** A dossier of 25 fields, nine of them texts, about 3.3 KB of JSON: the size the public platforms were measured with. */
export function sampleAnswers(): Answers {
  const fixture = JSON.parse(readFileSync(new URL('fixtures/f07-full.valid.json', plugin), 'utf8')) as {
    answers: Answers
  }
  const answers: Record<string, Answers[string]> = {}
  for (const id of twentyFive) {
    const value = fixture.answers[id]
    if (value === undefined) throw new Error(`the fixture has no ${id}`)
    answers[id] = id.endsWith('Remark') || id.endsWith('Detail') ? lengthened(String(value)) : value
  }
  return answers
}

function lengthened(text: string): string {
  return `${text} `
    .repeat(Math.ceil(360 / text.length))
    .slice(0, 360)
    .trim()
}
