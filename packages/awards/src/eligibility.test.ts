import { describe, expect, it } from 'vitest'
import type { EligibilityCase } from './eligibility.ts'
import { findEligibility } from './eligibility.ts'

const merit: EligibilityCase = {
  title: {
    code: 'bk-tinh',
    name: { vi: '' },
    subjects: ['individual'],
    standard: { vi: 'đạt' },
    legalBasis: [],
  },
  titleCode: 'bk-tinh',
  subjectKind: 'individual',
  occasion: 'interim',
  authority: 'provincialChairman',
  competences: [
    {
      authority: 'provincialChairman',
      title: 'bk-tinh',
      subjects: ['individual', 'collective', 'household'],
      occasions: ['interim', 'final', 'adHoc'],
      legalBasis: [],
    },
  ],
  suspended: false,
  achievementKey: 'so hoa ho tich',
  pastAwards: [],
  initiativeClaimedBy: [],
  legalBasis: { 'same-achievement': [{ documentId: 'law-2022-06', place: 'Đ5' }] },
}
const award = { title: 'gk', decisionNumber: '41/QĐ-UBND', signedOn: '2025-03-18' }

describe('what stands in the way of an award', () => {
  it('nothing, for a plain case', () => {
    expect(findEligibility(merit)).toEqual([])
  })

  it.each([
    ['a title outside the table of competences', { occasion: 'annual' }, 'award.not-competent'],
    ['an authority that may not grant it', { authority: 'agencyHead' }, 'award.not-competent'],
    ['a title nobody knows', { title: undefined }, 'award.not-competent'],
    [
      'a title without a standard',
      { title: { ...merit.title, standard: null } as EligibilityCase['title'] },
      'award.standard-missing',
    ],
    ['an open suspension', { suspended: true }, 'dossier.suspended'],
  ] as const)('blocks %s', (_what, change, refusal) => {
    expect(findEligibility({ ...merit, ...change })).toMatchObject([{ level: 'block', refusal }])
  })

  it('warns of a past award for a different achievement', () => {
    const pastAwards = [{ ...award, achievementKey: 'cai cach hanh chinh' }]
    expect(findEligibility({ ...merit, pastAwards })).toMatchObject([{ level: 'warn', code: 'past-award' }])
  })

  it('warns of a second award for one achievement, with the article', () => {
    const pastAwards = [{ ...award, achievementKey: 'so hoa ho tich' }]
    expect(findEligibility({ ...merit, pastAwards })).toMatchObject([
      { level: 'warn', code: 'same-achievement', legalBasis: [{ place: 'Đ5' }] },
    ])
  })

  it('warns of every other dossier that claims the same initiative', () => {
    expect(findEligibility({ ...merit, initiativeClaimedBy: ['HS-2027-0007'] })).toMatchObject([
      { level: 'warn', code: 'initiative-reused', params: { dossierCode: 'HS-2027-0007' } },
    ])
  })
})
