import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkVoteCount, evaluateVote, requirePassedVote } from './council-vote.ts'
import type { CouncilRule } from './law-data.ts'

const twoThirds = { numerator: 2, denominator: 3 }
const eighty: CouncilRule = {
  id: 'eighty-of-total',
  basis: 'totalMembers',
  threshold: { numerator: 80, denominator: 100 },
  strictlyMore: false,
  quorum: twoThirds,
  attendance: { numerator: 80, denominator: 100 },
  legalBasis: [],
}
const ninety: CouncilRule = { ...eighty, id: 'ninety', threshold: { numerator: 90, denominator: 100 } }
const majority: CouncilRule = {
  ...eighty,
  id: 'majority',
  threshold: { numerator: 1, denominator: 2 },
  strictlyMore: true,
}

describe('votes are counted in whole numbers', () => {
  it.each([
    [eighty, 11, 9],
    [ninety, 11, 10],
    [eighty, 15, 12],
    [ninety, 15, 14],
    [eighty, 17, 14],
    [ninety, 17, 16],
    [majority, 11, 6],
    [majority, 10, 6],
  ])('rule %j asks of %d members for %d in favour', (rule, members, needed) => {
    const vote = {
      membersTotal: members,
      present: members,
      writtenOpinions: 0,
      yes: needed,
      no: members - needed,
    }
    expect(evaluateVote(rule, vote)).toMatchObject({ passed: true, yesNeeded: needed })
    expect(evaluateVote(rule, { ...vote, yes: needed - 1 })).toMatchObject({ thresholdMet: false })
  })

  it('refuses 11 of 15 for a flag of the province and says that 12 were needed', () => {
    const vote = { membersTotal: 15, present: 15, writtenOpinions: 0, yes: 11, no: 4 }
    expect(requirePassedVote(eighty, vote)).toMatchObject({
      ok: false,
      error: { code: 'council.threshold-missed', params: { yes: 11, needed: 12, of: 15 } },
    })
  })

  it('passes 8 of 11 for a certificate of merit, which no rule of 80 percent binds', () => {
    const vote = { membersTotal: 11, present: 10, writtenOpinions: 1, yes: 8, no: 3 }
    expect(requirePassedVote(majority, vote).ok).toBe(true)
    expect(requirePassedVote(eighty, vote).ok).toBe(false)
  })

  it('meets a quorum of two thirds with 8 of 12, not with 7', () => {
    const rule = { ...majority, attendance: twoThirds }
    const vote = { membersTotal: 12, present: 8, writtenOpinions: 0, yes: 8, no: 0 }
    expect(evaluateVote(rule, vote).quorumMet).toBe(true)
    expect(requirePassedVote(rule, { ...vote, present: 7, yes: 7 })).toMatchObject({
      error: { code: 'council.quorum-missing', params: { present: 7, needed: 8, total: 12 } },
    })
  })

  it('holds no award session with fewer than 80 percent present, whatever was written', () => {
    const vote = { membersTotal: 11, present: 8, writtenOpinions: 3, yes: 11, no: 0 }
    expect(requirePassedVote(majority, vote)).toMatchObject({
      error: { code: 'council.quorum-missing', params: { needed: 9 } },
    })
  })

  it.each([
    { membersTotal: 11, present: 11, writtenOpinions: 1, yes: 5, no: 0 },
    { membersTotal: 11, present: 10, writtenOpinions: 0, yes: 11, no: 0 },
    { membersTotal: 0, present: 0, writtenOpinions: 0, yes: 0, no: 0 },
    { membersTotal: 11, present: 10, writtenOpinions: 0, yes: -1, no: 0 },
    { membersTotal: 11, present: 9.5, writtenOpinions: 0, yes: 5, no: 0 },
  ])('refuses counts that cannot all be true: %j', (vote) => {
    expect(checkVoteCount(vote)).toMatchObject({ error: { code: 'council.count-inconsistent' } })
  })

  it('never fails with one more in favour', () => {
    const whole = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(whole, fc.nat(40), fc.constantFrom(eighty, ninety, majority), (members, yes, rule) => {
        const vote = { membersTotal: members, present: members, writtenOpinions: 0, yes, no: 0 }
        const { yesNeeded, thresholdMet } = evaluateVote(rule, vote)
        expect(thresholdMet).toBe(yes >= yesNeeded)
      }),
    )
  })
})
