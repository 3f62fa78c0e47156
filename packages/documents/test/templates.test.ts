import type { DocumentTemplate } from '@thidua/contracts'
import achievementReport from '@thidua/schemas/documents/achievement-report.json' with { type: 'json' }
import decision from '@thidua/schemas/documents/award-decision.json' with { type: 'json' }
import decisionWithList from '@thidua/schemas/documents/award-decision-with-list.json' with { type: 'json' }
import awardList from '@thidua/schemas/documents/award-list.json' with { type: 'json' }
import minutes from '@thidua/schemas/documents/council-minutes.json' with { type: 'json' }
import nomination from '@thidua/schemas/documents/nomination-note.json' with { type: 'json' }
import opinion from '@thidua/schemas/documents/opinion-note.json' with { type: 'json' }
import receipt from '@thidua/schemas/documents/receipt-note.json' with { type: 'json' }
import returned from '@thidua/schemas/documents/return-notice.json' with { type: 'json' }
import achievementFacts from '@thidua/schemas/documents/samples/achievement-report.json' with { type: 'json' }
import decisionFacts from '@thidua/schemas/documents/samples/award-decision.json' with { type: 'json' }
import minutesFacts from '@thidua/schemas/documents/samples/council-minutes.json' with { type: 'json' }
import nominationFacts from '@thidua/schemas/documents/samples/nomination-note.json' with { type: 'json' }
import opinionFacts from '@thidua/schemas/documents/samples/opinion-note.json' with { type: 'json' }
import receiptFacts from '@thidua/schemas/documents/samples/receipt-note.json' with { type: 'json' }
import returnFacts from '@thidua/schemas/documents/samples/return-notice.json' with { type: 'json' }
import letterFacts from '@thidua/schemas/documents/samples/submission-letter.json' with { type: 'json' }
import suspensionFacts from '@thidua/schemas/documents/samples/suspension-notice.json' with { type: 'json' }
import supplementFacts from '@thidua/schemas/documents/samples/supplement-notice.json' with { type: 'json' }
import letter from '@thidua/schemas/documents/submission-letter.json' with { type: 'json' }
import supplement from '@thidua/schemas/documents/supplement-notice.json' with { type: 'json' }
import suspension from '@thidua/schemas/documents/suspension-notice.json' with { type: 'json' }
import {
  type AchievementReportFacts,
  type AwardDecisionFacts,
  achievementReportView,
  awardDecisionView,
  type CouncilMinutesFacts,
  councilMinutesView,
  type DocumentTree,
  type DocumentView,
  fillTemplate,
  type NominationNoteFacts,
  nominationNoteView,
  type OpinionNoteFacts,
  opinionNoteView,
  type ReceiptNoteFacts,
  type RequestNoticeFacts,
  receiptNoteView,
  requestNoticeView,
  type SubmissionLetterFacts,
  submissionLetterView,
  type SuspensionNoticeFacts,
  suspensionNoticeView,
} from '@thidua/documents'
import { describe, expect, it } from 'vitest'

const decisionView = awardDecisionView(decisionFacts as AwardDecisionFacts)
const papers: readonly (readonly [{ readonly id: string }, DocumentView])[] = [
  [decision, decisionView],
  [decisionWithList, decisionView],
  [awardList, decisionView],
  [letter, submissionLetterView(letterFacts as SubmissionLetterFacts)],
  [receipt, receiptNoteView(receiptFacts as ReceiptNoteFacts)],
  [supplement, requestNoticeView(supplementFacts as RequestNoticeFacts)],
  [returned, requestNoticeView(returnFacts as RequestNoticeFacts)],
  [minutes, councilMinutesView(minutesFacts as CouncilMinutesFacts)],
  [opinion, opinionNoteView(opinionFacts as OpinionNoteFacts)],
  [suspension, suspensionNoticeView(suspensionFacts as SuspensionNoticeFacts)],
  [nomination, nominationNoteView(nominationFacts as NominationNoteFacts)],
  [achievementReport, achievementReportView(achievementFacts as AchievementReportFacts)],
]

function filled(template: { readonly id: string }, view: DocumentView): DocumentTree {
  const tree = fillTemplate(template as DocumentTemplate, view)
  if (!tree.ok) throw new Error(JSON.stringify(tree.error))
  return tree.value
}

describe('the papers of the province', () => {
  it.each(papers)('$id fills from its sample without an open slot or a straight quote', (template, view) => {
    const text = JSON.stringify(filled(template, view).nodes.map((node) => Object.values(node).flat(3)))
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null,null/)
    expect(JSON.parse(text).flat(9).join(' ')).not.toContain('"')
  })

  it('the decision names the sum of the money in figures and words', () => {
    const articles = filled(decision, decisionView).nodes.filter((node) => node.kind === 'article')
    expect(articles[1]?.text.replaceAll('\u00A0', ' ')).toBe(
      'Tiền thưởng kèm theo: 7.590.000 đồng cho mỗi tập thể; 3.800.000 đồng cho mỗi cá nhân; tổng cộng 15.190.000 đồng (bằng chữ: mười lăm triệu một trăm chín mươi nghìn đồng). Kinh phí trích từ Quỹ thi đua, khen thưởng của tỉnh.',
    )
  })

  it('the decision says how many of each kind and ends with the end mark', () => {
    const nodes = filled(decision, decisionView).nodes
    const article = nodes.find((node) => node.kind === 'article')
    expect(article?.text.replaceAll('\u00A0', ' ')).toContain(
      'cho 01 tập thể và 02 cá nhân có thành tích xuất sắc',
    )
    const last = nodes.findLast((node) => node.kind === 'paragraph')
    expect(last?.text.endsWith('./.')).toBe(true)
  })

  it('shares of votes are counted on all members and never rounded up', () => {
    const facts = { ...(minutesFacts as CouncilMinutesFacts), membersTotal: 15 }
    const one = { subjectName: 'A', titleName: 'Bằng khen', no: 4, passed: false }
    const shares = [11, 12, 15].map((yes) => councilMinutesView({ ...facts, votes: [{ ...one, yes }] }))
    expect(JSON.stringify(shares).match(/"share":"[^"]+"/g)).toEqual([
      '"share":"73,3%"',
      '"share":"80%"',
      '"share":"100%"',
    ])
  })

  it('a decision without money points to the law instead of printing a sum', () => {
    const facts = decisionFacts as AwardDecisionFacts
    const view = awardDecisionView({
      ...facts,
      items: facts.items.map((item) => ({ ...item, amount: null })),
    })
    expect(JSON.stringify(view)).toContain('theo quy định của pháp luật về thi đua, khen thưởng')
    expect(JSON.stringify(filled(decision, view))).not.toContain('tổng cộng')
  })
})
