import type { CriterionOutcome, LegalBasis, Score } from '@thidua/contracts'
import { answerInWords } from '@thidua/form-exchange/answer-in-words'
import type { AnswerLeaf, CompiledForm, CriterionNode, PartNode, ScoreTree } from '@thidua/forms'
import { say } from '../words.ts'

type ScoredRow = { readonly record?: string; readonly score: Score | null }
/** Of a form, by which its answers are told in words. */
type Fields = CompiledForm['fields']

/** A score for people: one line a criterion; with its tree, what each rests on. */
export function scoreLines(
  { record, score }: ScoredRow,
  tree: ScoreTree | null,
  fields: Fields,
): readonly string[] {
  if (!score) return []
  const head = record === undefined ? [] : [say('score.record', { record })]
  const { met, notMet, notApplicable, notYetApplicable, unanswered, totalHundredths } = score
  const counts = say('score.counts', { met, notMet, notApplicable, notYetApplicable, unanswered })
  const total = totalHundredths === null ? [] : [say('score.total', { points: points(totalHundredths) })]
  const lines = tree
    ? tree.groups.flatMap(({ criteria }) => criteria.flatMap((node) => criterionLines(node, fields)))
    : score.lines.map(({ criterionId, outcome, pointsHundredths }) =>
        criterionLine(criterionId, outcome, pointsHundredths ?? null),
      )
  return [...head, ...lines, counts, ...total]
}

function criterionLine(name: string, outcome: CriterionOutcome, hundredths: number | null): string {
  const earned = hundredths === null ? '' : `  ${points(hundredths)}`
  return `${say(`outcome.${outcome}`).padEnd(16)} ${name}${earned}`
}

function criterionLines(node: CriterionNode, fields: Fields): readonly string[] {
  const from = node.outcomeFrom
  const reads = from === null ? [] : 'reads' in from ? from.reads : [from]
  return [
    criterionLine(node.label?.vi ?? node.criterionId, node.outcome, node.pointsHundredths),
    ...reads.map((leaf) => answerLine(leaf, fields, '    ')),
    ...node.parts.flatMap((part) => partLines(part, fields)),
    ...node.evidence.map((leaf) => answerLine(leaf, fields, '    ')),
    ...node.facts.map(
      ({ fact, value }) =>
        `    ${fact} = ${value === null ? say('score.unknownFact') : JSON.stringify(value)}`,
    ),
    ...node.legalBasis.map(basisLine),
  ]
}

function partLines(part: PartNode, fields: Fields): readonly string[] {
  const { source } = part
  const leaves =
    source.from === 'rubric'
      ? [source.answer]
      : source.from === 'each'
        ? source.count.reads
        : source.value.reads
  const rule =
    source.from === 'rubric' ? '' : `  ${(source.from === 'each' ? source.count : source.value).source}`
  const role = say(`role.${part.role}`)
  return [
    `    ${role} ${part.label?.vi ?? part.id}: ${points(part.pointsHundredths)}${rule}`,
    ...[...(part.when?.reads ?? []), ...leaves, ...(part.evidence ? [part.evidence] : [])].map((leaf) =>
      answerLine(leaf, fields, '        '),
    ),
  ]
}

function answerLine({ fieldId, label, value }: AnswerLeaf, fields: Fields, indent: string): string {
  const field = fields.get(fieldId)?.definition
  const words = field ? answerInWords(field, value) : JSON.stringify(value ?? null)
  return `${indent}${label?.vi ?? fieldId} = ${short(words) || say('outcome.unanswered')}`
}

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

function basisLine({ documentId, place }: LegalBasis): string {
  return `    ${say('score.basis', { document: documentId, place: place ?? '' })}`
}

function points(hundredths: number): string {
  return (hundredths / 100).toLocaleString('vi-VN', { maximumFractionDigits: 2 })
}
