import { describe, expect, test } from 'vitest'
import type { AwardCatalogue, CampaignPart } from '../src/generated/types.ts'
import { assembleCampaign, viewCampaign } from '../src/index.ts'
import { validateCampaign } from '../src/validators/index.ts'
import { readJson } from './content-files.ts'
import { readCampaign, readCampaignParts } from './read-campaign.ts'

const campaign = readCampaign()
const { titles } = readJson('law/award-catalogue.vn.json') as AwardCatalogue
const criteria = campaign.criterionGroups.flatMap((group) => group.criteria)
const problemsOf = (parts: readonly CampaignPart[]) => {
  const outcome = assembleCampaign(parts)
  return outcome.ok ? [] : outcome.error.problems
}

describe('the campaign of Decision 2037', () => {
  test('its parts make one whole that keeps the contract', () => {
    expect(validateCampaign(campaign)).toMatchObject({ ok: true })
  })

  test('four groups hold nine, four, five and three criteria', () => {
    expect(campaign.criterionGroups.map(({ id, criteria }) => `${id}${criteria.length}`)).toEqual([
      'a9',
      'b4',
      'c5',
      'd3',
    ])
  })

  test('the eight content areas keep their printed letters, without đ and f', () => {
    expect(campaign.contentAreas.map(({ letter }) => letter).join('')).toBe('abcdeghi')
  })

  test('the rank of digital transformation counts at the reviews only and waits for guidance', () => {
    const rank = criteria.find(({ code }) => code === 'A9')
    expect(rank?.appliesTo).toEqual(['interim', 'final'])
    expect(campaign.legalDocuments.find(({ id }) => id === campaign.dtiRule.requiresDocument)?.issued).toBe(
      false,
    )
    expect(campaign.dtiRule.untilIssued).toBe('notYetApplicable')
    expect(campaign.dtiRule.ranks.map(({ worstRank }) => worstRank)).toEqual([5, 10])
    expect(campaign.dtiRule.settings).toHaveLength(8)
    expect(campaign.dtiRule.settings.every(({ certainty }) => certainty === 'unverified')).toBe(true)
  })

  test('the year 2027 waits for guidance on its phase', () => {
    expect(campaign.yearToPhase.filter(({ note }) => note !== null).map(({ year }) => year)).toEqual([2027])
  })

  test('the provincial flag is named at the final review without a standard', () => {
    expect(campaign.awards.filter(({ standard }) => standard === null)).toMatchObject([
      { occasion: 'final', title: 'co-tinh', subjects: ['collective'] },
    ])
    expect(titles.find(({ code }) => code === 'co-tinh')?.standardKnown).toBe(false)
  })

  test('the duties, reports and oddities are numbered without a gap', () => {
    expect(campaign.duties).toHaveLength(21)
    expect(campaign.reports.map(({ id }) => id)).toEqual(campaign.reports.map((_, index) => `R${index + 1}`))
    expect(campaign.oddities.map(({ id }) => id)).toEqual(
      campaign.oddities.map((_, index) => `O${index + 1}`),
    )
    expect([campaign.reports.length, campaign.oddities.length, campaign.legalDocuments.length]).toEqual([
      11, 23, 14,
    ])
  })

  test('a view shows every awarded title of the law and hides oddities from the public', () => {
    const shown = viewCampaign(campaign, { id: 'stored', titles, withOddities: true })
    expect(shown.titles.map(({ code }) => code).toSorted()).toEqual(
      [...new Set(campaign.awards.map(({ title }) => title))].toSorted(),
    )
    expect(shown.oddities[0]?.quote).toContain('2031/QĐ-UBND')
    expect(shown.oddities.find(({ id }) => id === 'O15')?.quote).toBeNull()
    expect(viewCampaign(campaign, { id: 'stored', titles, withOddities: false }).oddities).toEqual([])
  })
})

describe('assembling a campaign', () => {
  test('a missing part and a part given twice are refused by name', () => {
    const parts = readCampaignParts()
    const phases = parts.find((part) => part.phases)
    const without = parts.filter((part) => part !== phases)
    expect(problemsOf(without)?.map(({ path }) => path)).toEqual(['/phases', '/yearToPhase'])
    expect(problemsOf([...parts, { identity: campaign.identity }])).toEqual([
      { code: 'form.too-many', path: '/identity' },
    ])
  })

  test('a criterion in two groups, an unknown phase and an unknown document are refused', () => {
    const own = readCampaignParts().filter((part) => !part.phases && !part.dtiRule)
    const [year] = campaign.yearToPhase
    const [group] = campaign.criterionGroups
    if (!year || !group) throw new Error('empty campaign')
    const broken = problemsOf([
      ...own,
      { phases: campaign.phases, yearToPhase: [{ ...year, phase: 'IX' }] },
      { dtiRule: { ...campaign.dtiRule, requiresDocument: 'L99' } },
      { criterionGroups: [{ ...group, id: 'e', criteria: group.criteria.slice(0, 1) }] },
    ])
    expect(broken?.map(({ params }) => params)).toEqual([
      { repeated: 'a1-unity-and-compliance' },
      { repeated: 'A1' },
      { missing: 'IX' },
      { missing: 'L99' },
    ])
  })
})
