import type { DocumentView } from '../document-view.ts'
import { type Signer, signatureWords } from '../signature-lines.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type AchievementReportFacts = OfficeFacts & {
  readonly subjectName: string
  readonly titleName: string
  readonly merit: string
  /** Who confirms: head of the submitting level. */
  readonly confirmer: Signer
  /** Name, address, post …; rows without a value are left out. */
  readonly subject: readonly ReportRow[]
  /** The sections of the form as answered, in order. */
  readonly sections: readonly { readonly title: string; readonly rows: readonly ReportRow[] }[]
  readonly evidence: readonly { readonly name: string; readonly what: string; readonly sha256: string }[]
}

export type ReportRow = { readonly label: string; readonly value: string }

/** View of the template `achievement-report`: a row with an empty value is the heading of a section. */
export function achievementReportView(facts: AchievementReportFacts): DocumentView {
  return {
    ...officeView(facts),
    confirmer: signatureWords(facts.confirmer),
    report: {
      subjectName: facts.subjectName,
      titleName: facts.titleName,
      merit: facts.merit,
      subject: answered(facts.subject),
      answers: facts.sections.flatMap(({ title, rows }) => {
        const given = answered(rows)
        return given.length === 0 ? [] : [{ label: title, value: '' }, ...given]
      }),
      evidence: facts.evidence.map(({ name, what, sha256 }, index) => ({
        order: String(index + 1),
        name,
        what,
        mark: sha256.slice(0, 16),
      })),
    },
  }
}

function answered(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter(({ value }) => value.trim() !== '').map(({ label, value }) => ({ label, value }))
}
