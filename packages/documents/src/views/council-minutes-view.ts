import words from '../document-words.json' with { type: 'json' }
import type { DocumentView } from '../document-view.ts'
import { type Signer, signatureWords } from '../signature-lines.ts'
import { paddedCount } from '../vietnamese-number.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type CouncilMinutesFacts = OfficeFacts & {
  readonly councilName: string
  readonly matter: string
  /** Times and place as words. */
  readonly startedAt: string
  readonly endedAt: string
  readonly heldAt: string
  readonly chair: string
  readonly secretary: Signer
  readonly membersTotal: number
  readonly present: number
  readonly writtenOpinions: number
  /** Names with reasons, or empty. */
  readonly absent: string
  readonly discussion: string
  readonly votes: readonly CouncilVoteRow[]
}

export type CouncilVoteRow = {
  readonly subjectName: string
  readonly titleName: string
  readonly yes: number
  readonly no: number
  readonly passed: boolean
}

/** View of the template `council-minutes`. Shares of votes are counted on all members (Decree 152/2025). */
export function councilMinutesView(facts: CouncilMinutesFacts): DocumentView {
  return {
    ...officeView(facts),
    secretary: signatureWords(facts.secretary),
    session: {
      councilName: facts.councilName,
      matter: facts.matter,
      startedAt: facts.startedAt,
      endedAt: facts.endedAt,
      heldAt: facts.heldAt,
      chair: facts.chair,
      secretary: facts.secretary.name,
      membersTotal: paddedCount(facts.membersTotal),
      present: paddedCount(facts.present),
      writtenOpinions: paddedCount(facts.writtenOpinions),
      absent: facts.absent,
      discussion: facts.discussion,
      votes: facts.votes.map((vote, index) => voteRow(vote, index, facts.membersTotal)),
    },
  }
}

function voteRow(vote: CouncilVoteRow, index: number, membersTotal: number): DocumentView {
  return {
    order: String(index + 1),
    subjectName: vote.subjectName,
    titleName: vote.titleName,
    yes: paddedCount(vote.yes),
    no: paddedCount(vote.no),
    share: `${percent(vote.yes, membersTotal)}%`,
    outcome: vote.passed ? words.outcome.passed : words.outcome.failed,
  }
}

// One decimal, cut and not rounded: 79.96 % must never be read as 80 %.
function percent(part: number, whole: number): string {
  const tenths = whole === 0 ? 0 : Math.floor((part * 1000) / whole)
  const decimal = tenths % 10
  return decimal === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${decimal}`
}
