import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CouncilRule, Ratio } from './law-data.ts'

/** The head count of one session on one dossier. */
export type VoteCount = {
  readonly membersTotal: number
  readonly present: number
  readonly writtenOpinions: number
  readonly yes: number
  readonly no: number
}

export type VoteResult = {
  readonly passed: boolean
  readonly quorumMet: boolean
  readonly attendanceMet: boolean
  readonly thresholdMet: boolean
  /** Smallest numbers that would have been enough. */
  readonly presentNeeded: number
  readonly yesNeeded: number
  /** What the votes in favour were measured against. */
  readonly measuredAgainst: number
}

/** Refuses `council.count-inconsistent` (params name the numbers) when the counts cannot all be true. */
export function checkVoteCount(vote: VoteCount): Outcome<void> {
  const { membersTotal, present, writtenOpinions, yes, no } = vote
  const counts = [membersTotal, present, writtenOpinions, yes, no]
  const whole = counts.every((count) => Number.isSafeInteger(count) && count >= 0)
  const voters = present + writtenOpinions
  if (whole && membersTotal > 0 && voters <= membersTotal && yes + no <= voters) return ok()
  return refuse('council.count-inconsistent', { membersTotal, present, writtenOpinions, yes, no })
}

export function evaluateVote(rule: CouncilRule, vote: VoteCount): VoteResult {
  const measuredAgainst = basisOf(rule, vote)
  const quorumNeeded = smallestShare(rule.quorum, vote.membersTotal)
  const attendanceNeeded = smallestShare(rule.attendance, vote.membersTotal)
  const yesNeeded = rule.strictlyMore
    ? largestShare(rule.threshold, measuredAgainst) + 1
    : smallestShare(rule.threshold, measuredAgainst)
  const quorumMet = vote.present >= quorumNeeded
  const attendanceMet = vote.present >= attendanceNeeded
  const thresholdMet = reaches(rule, vote.yes, measuredAgainst)
  return {
    passed: quorumMet && attendanceMet && thresholdMet,
    quorumMet,
    attendanceMet,
    thresholdMet,
    presentNeeded: Math.max(quorumNeeded, attendanceNeeded),
    yesNeeded,
    measuredAgainst,
  }
}

/**
 * The same as a refusal: `council.count-inconsistent`, `council.quorum-missing` (params: present, needed, total) or
 * `council.threshold-missed` (params: yes, needed, of).
 */
export function requirePassedVote(rule: CouncilRule, vote: VoteCount): Outcome<VoteResult> {
  const consistent = checkVoteCount(vote)
  if (!consistent.ok) return consistent
  const result = evaluateVote(rule, vote)
  if (!result.quorumMet || !result.attendanceMet) {
    return refuse('council.quorum-missing', {
      present: vote.present,
      needed: result.presentNeeded,
      total: vote.membersTotal,
    })
  }
  if (result.thresholdMet) return ok(result)
  return refuse('council.threshold-missed', {
    yes: vote.yes,
    needed: result.yesNeeded,
    of: result.measuredAgainst,
  })
}

function basisOf(rule: CouncilRule, vote: VoteCount): number {
  if (rule.basis === 'totalMembers') return vote.membersTotal
  return rule.basis === 'present' ? vote.present : vote.yes + vote.no
}

/** Integers only: a share is never a fraction that a computer rounds. */
function reaches(rule: CouncilRule, yes: number, basis: number): boolean {
  const scaled = yes * rule.threshold.denominator
  const wanted = rule.threshold.numerator * basis
  if (basis === 0) return false
  return rule.strictlyMore ? scaled > wanted : scaled >= wanted
}

function largestShare(ratio: Ratio, of: number): number {
  const product = ratio.numerator * of
  return (product - (product % ratio.denominator)) / ratio.denominator
}

function smallestShare(ratio: Ratio, of: number): number {
  const product = ratio.numerator * of
  const rest = product % ratio.denominator
  return (product - rest) / ratio.denominator + (rest > 0 ? 1 : 0)
}
