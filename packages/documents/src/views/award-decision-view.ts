import words from '../document-words.json' with { type: 'json' }
import type { DocumentView } from '../document-view.ts'
import { capitals } from '../signature-lines.ts'
import { dateInWords } from '../vietnamese-date.ts'
import { groupedNumber } from '../vietnamese-number.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'
import { put, rewardWords } from './reward-words.ts'
import { type CountedKind, countWords, kindWords } from './subject-counts.ts'

export type AwardDecisionFacts = OfficeFacts & {
  /** Who decides, printed above the grounds: Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng. */
  readonly authority: string
  /** Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng. */
  readonly titleName: string
  /** What the awards are for, from “có thành tích …” on. */
  readonly merit: string
  /** Grounds in order, the proposal last; closing marks are set here. */
  readonly basis: readonly string[]
  /** Where the money comes from: Quỹ thi đua, khen thưởng tỉnh. */
  readonly fund: string
  /** Who carries the decision out, before “và các …”. */
  readonly executors: string
  readonly items: readonly AwardDecisionItem[]
}

export type AwardDecisionItem = {
  readonly name: string
  readonly kind: CountedKind
  /** Unit or address; may be empty. */
  readonly unit: string
  readonly achievement: string
  /** Whole đồng, or null without money. */
  readonly amount: number | null
}

/** View of the templates `award-decision`, `award-decision-with-list` and `award-list`. */
export function awardDecisionView(facts: AwardDecisionFacts): DocumentView {
  return {
    ...officeView(facts),
    decision: {
      number: facts.letterhead.number,
      date: dateInWords(facts.letterhead.date),
      authority: capitals(facts.authority),
      issuer: facts.authority,
      titleName: facts.titleName,
      merit: facts.merit,
      counts: countWords(facts.items),
      kinds: kindWords(facts.items),
      basis: facts.basis,
      reward: rewardWords(facts.items),
      fund: facts.fund,
      executors: facts.executors,
      lines: facts.items.map(numberedLine),
      items: facts.items.map(itemRow),
    },
  }
}

function numberedLine(item: AwardDecisionItem, index: number): string {
  const unit = item.unit === '' ? '' : `, ${item.unit}`
  return put(words.numberedLine, { order: String(index + 1), name: item.name, unit })
}

function itemRow(item: AwardDecisionItem, index: number): DocumentView {
  return {
    order: String(index + 1),
    name: item.name,
    unit: item.unit,
    achievement: item.achievement,
    amount: item.amount === null ? '' : groupedNumber(item.amount),
  }
}
