import type { LegalBasis, Score, ScoreLine } from '@thidua/contracts'
import type { DocumentNode } from '@thidua/documents'
import type { CompiledForm } from '@thidua/forms'
import words from './report-words.json' with { type: 'json' }
import { numberWords } from './answer-in-words.ts'

/** The outcome of each criterion with the article it rests on, and what it comes to. */
export function scoreNodes(form: CompiledForm, score: Score): readonly DocumentNode[] {
  const points = score.scale === 'points'
  const titles = points ? words.scoreColumns : words.verdictColumns
  const widths = points ? [65, 30, 20, 50] : [50, 30, 45, 40]
  const columns = titles.map((title, index) => ({
    title,
    widthMm: widths[index] ?? 40,
    align: points && index === 2 ? ('right' as const) : ('left' as const),
  }))
  const rows = score.lines.map((line) => [
    criterionWords(form, line),
    words.outcomes[line.outcome],
    points ? pointsWords(line.pointsHundredths ?? null) : (line.remark ?? ''),
    line.legalBasis.map(basisWords).join('; '),
  ])
  return [
    { kind: 'heading', text: words.score },
    { kind: 'table', columns, rows },
    { kind: 'paragraph', text: fill(words.counts, score), align: 'left' },
    ...(points ? [totalNode(score)] : []),
  ]
}

function totalNode({ totalHundredths }: Score): DocumentNode {
  return {
    kind: 'paragraph',
    text: words.total.replace('{points}', pointsWords(totalHundredths)),
    align: 'left',
  }
}

function criterionWords(form: CompiledForm, { criterionId }: ScoreLine): string {
  const section = form.definition.sections.find((one) => one.criterionId === criterionId)
  return section?.title.vi ?? criterionId
}

function pointsWords(hundredths: number | null): string {
  return hundredths === null ? '' : numberWords(hundredths / 100)
}

/** `L3, Điều 5 (chưa đối chiếu)`: what nobody compared with the law is printed as such. */
function basisWords({ documentId, place, certainty }: LegalBasis): string {
  const where = place === undefined ? documentId : `${documentId}, ${place}`
  return certainty === 'unverified' ? `${where} (${words.unverified})` : where
}

function fill(template: string, score: Score): string {
  const { met, notMet, notApplicable, notYetApplicable, unanswered } = score
  const counts: Readonly<Record<string, number>> = {
    met,
    notMet,
    notApplicable,
    notYetApplicable,
    unanswered,
  }
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(counts[name] ?? 0))
}
