import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { normaliseDecisionText } from './normalise-decision-text.ts'
import { readCampaign } from './read-campaign.ts'
import { readText } from './content-files.ts'

const document = readText('campaigns/lam-dong-2037/decision-2037.md')
const decision = normaliseDecisionText(document, [
  { before: 'phát triển “Chính', after: 'quyền số”' },
  { before: 'triển khai bộ tiêu chí đánh', after: 'giá mức độ' },
])
const campaign = readCampaign()

/** Every text of the campaign that claims to stand in the Decision, with the place in the data that claims it. */
function quotations(): readonly (readonly [string, string])[] {
  const { identity, dtiRule } = campaign
  const { summary: _, ...own } = identity.decision
  return [
    ['name', identity.name],
    ['parent movement', identity.parentMovement],
    ['closing', identity.closing],
    ['article 1', own.article1],
    ['in force', own.inForce],
    ['executors', own.executors],
    ['signer', own.signedBy],
    ['proposed by', own.proposedBy],
    ...own.signedAs.map((line) => ['signed as', line] as const),
    ...own.asPrinted.map((line) => ['as printed', line] as const),
    ...own.recipients.map((line) => ['recipient', line] as const),
    ...campaign.legalDocuments.map(({ id, quote }) => [id, quote ?? 'no quotation'] as const),
    ...[...campaign.purposes, ...campaign.requirements, ...campaign.solutions].map(
      ({ id, text }) => [id, text] as const,
    ),
    ...campaign.contentAreas.map(({ id, letter, text }) => [id, `${letter}) ${text}`] as const),
    ...campaign.phases.flatMap(({ id, title, text }) => [[id, title] as const, [id, text] as const]),
    ...campaign.criterionGroups.map(({ id, letter, title }) => [id, `${letter}) ${title}`] as const),
    ...campaign.criterionGroups.flatMap(({ criteria }) =>
      criteria.map(({ code, text }) => [code, text] as const),
    ),
    ...campaign.awards.flatMap(({ occasion, title, standard }) =>
      standard === null ? [] : [[`${occasion} ${title}`, standard] as const],
    ),
    ...campaign.duties.flatMap(({ id, organization, verb, text }) =>
      [organization, verb, text].map((quote) => [id, quote] as const),
    ),
    ...campaign.reports.map(({ id, quote }) => [id, quote] as const),
    ...campaign.oddities.flatMap(({ id, quotes }) => quotes.map((quote) => [id, quote] as const)),
    ['dti', dtiRule.quote],
    ...dtiRule.ranks.map(({ quote }) => ['dti rank', quote] as const),
  ]
}

describe('quotations of Decision 2037', () => {
  test('the copy is the one the data was made from, byte for byte', () => {
    expect(createHash('sha256').update(document).digest('hex')).toBe(
      '950b87087a8622e85c80331e54e6b19d23ac32a836510084b9fcde4467ee167d',
    )
  })

  test('every quoted text stands in the Decision in its own spelling', () => {
    const quoted = quotations()
    expect(quoted.length).toBeGreaterThan(170)
    expect(quoted.filter(([, text]) => !decision.includes(text))).toEqual([])
  })

  test('a text with one letter changed is not found', () => {
    const [, first = ''] = quotations().find(([place]) => place === 'A1') ?? []
    expect(decision).toContain(first)
    expect(decision).not.toContain(first.replace('gương mẫu', 'gương mẩu'))
  })

  test('the bullets of III.1 are the 21 criteria, in order and in full', () => {
    const [, part = ''] =
      /### \*\*1\. Tiêu chí thi đua\*\*([\s\S]*?)## \*\*2\. Hình thức/.exec(document) ?? []
    const bullets = [...part.replaceAll('*', '').matchAll(/^- (.+)$/gm)].map(([, text]) => text)
    const texts = campaign.criterionGroups.flatMap(({ criteria }) => criteria.map(({ text }) => text))
    expect(texts).toHaveLength(21)
    expect(texts).toEqual(bullets)
  })

  test('the summary of the first page is the one printed over three lines', () => {
    const printed = decision.replace(/ {2}\n/g, ' ')
    expect(printed).toContain(campaign.identity.decision.summary)
  })
})
