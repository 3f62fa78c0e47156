import type { DocumentView } from '../document-view.ts'
import { groupedNumber, paddedCount } from '../vietnamese-number.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'
import { type CountedKind, countOf, countWords } from './subject-counts.ts'

export type SubmissionLetterFacts = OfficeFacts & {
  /** Who is asked: Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng (qua Sở Nội vụ). */
  readonly addressee: string
  /** The proposing body in running text: Ủy ban nhân dân xã Suối Trầm. */
  readonly proposer: string
  readonly merit: string
  readonly basis: readonly string[]
  readonly items: readonly SubmissionItem[]
  /** Names of what is attached, in order. */
  readonly attachments: readonly string[]
}

export type SubmissionItem = {
  readonly name: string
  readonly kind: CountedKind
  readonly unit: string
  readonly titleName: string
  readonly achievement: string
}

/** View of the template `submission-letter` (form 01 of Decree 152/2025): cases by title and kind, and the list. */
export function submissionLetterView(facts: SubmissionLetterFacts): DocumentView {
  const titles = [...new Set(facts.items.map((item) => item.titleName))]
  return {
    ...officeView(facts),
    letter: {
      addressee: facts.addressee,
      proposer: facts.proposer,
      merit: facts.merit,
      basis: facts.basis,
      counts: countWords(facts.items),
      total: paddedCount(facts.items.length),
      byTitle: titles.map((titleName) => titleRow(titleName, facts.items)),
      items: facts.items.map(itemRow),
      attachments: facts.attachments.map((name, index) => `${index + 1}. ${name}`),
    },
  }
}

function titleRow(titleName: string, items: readonly SubmissionItem[]): DocumentView {
  const ofTitle = items.filter((item) => item.titleName === titleName)
  return {
    titleName,
    collectives: groupedNumber(countOf(ofTitle, 'collective')),
    individuals: groupedNumber(countOf(ofTitle, 'individual')),
    households: groupedNumber(countOf(ofTitle, 'household')),
    total: groupedNumber(ofTitle.length),
  }
}

function itemRow(item: SubmissionItem, index: number): DocumentView {
  const { name, unit, titleName, achievement } = item
  return { order: String(index + 1), name, unit, titleName, achievement }
}
