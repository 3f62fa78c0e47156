import { useMemo } from 'react'
import { localText } from '@thidua/kernel'
import { formatNumber, useLanguage, useTranslate } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import { Disclosure, EmptyState, StatusTag } from '@thidua/ui'
import type { Tone } from '@thidua/ui'
import type { CriterionOutcome } from '@thidua/contracts'
import { explainScore } from '@thidua/forms'
import type { AnswerLeaf, CriterionNode, PartNode, PointsSource, RuleLeaf } from '@thidua/forms'
import { formatAnswer } from '@thidua/form-renderer'
import { useDraft, useSurroundings } from '../builder/use-builder.ts'
import type { Bench } from '../preview/use-bench.ts'
import styles from './test-bench.module.css'

const outcomes: Readonly<Record<CriterionOutcome, readonly [Tone, MessageKey]>> = {
  met: ['success', 'builder.outcome.met'],
  notMet: ['danger', 'builder.outcome.notMet'],
  notApplicable: ['neutral', 'builder.outcome.notApplicable'],
  notYetApplicable: ['action', 'builder.outcome.notYetApplicable'],
  unanswered: ['warning', 'builder.outcome.unanswered'],
}

/** The score as a tree: each point opens to its part, its rule, its answers. */
export function ScorePanel({ bench }: { readonly bench: Bench }) {
  const t = useTranslate()
  const language = useLanguage()
  const { usableScoring, scoring } = useDraft()
  const { form, answers } = bench
  const tree = useMemo(
    () => (usableScoring ? explainScore(usableScoring, form, answers) : null),
    [usableScoring, form, answers],
  )
  if (!tree) {
    return <EmptyState icon="chart" title={t(scoring ? 'builder.scoringUnfit' : 'builder.scoringNone')} />
  }
  return (
    <div className={styles['score']}>
      {tree.totalHundredths === null ? null : (
        <p className={styles['total']}>{t('builder.totalPoints', { points: said(tree.totalHundredths) })}</p>
      )}
      {tree.groups.map((group) => (
        <section key={group.id ?? ''} className={styles['scoreGroup']}>
          {group.label ? (
            <h2>
              {localText(group.label, language)}
              {group.pointsHundredths === null ? '' : `: ${said(group.pointsHundredths)}`}
              {group.capHundredths === null ? '' : ` / ${said(group.capHundredths)}`}
            </h2>
          ) : null}
          {group.criteria.map((criterion) => (
            <Criterion key={criterion.criterionId} criterion={criterion} bench={bench} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Criterion({ criterion, bench }: { readonly criterion: CriterionNode; readonly bench: Bench }) {
  const t = useTranslate()
  const language = useLanguage()
  const { criteria = [] } = useSurroundings()
  const named = criteria.find(({ id }) => id === criterion.criterionId)?.label
  const [tone, word] = outcomes[criterion.outcome]
  const { pointsHundredths, maxPointsHundredths, outcomeFrom } = criterion
  return (
    <Disclosure
      summary={
        <span className={styles['criterion']}>
          <span>
            {criterion.label ? localText(criterion.label, language) : (named ?? criterion.criterionId)}
          </span>
          <StatusTag tone={tone}>{t(word)}</StatusTag>
          {pointsHundredths === null ? null : (
            <strong>
              {said(pointsHundredths)}
              {maxPointsHundredths === null ? '' : ` / ${said(maxPointsHundredths)}`}
            </strong>
          )}
        </span>
      }
    >
      {criterion.parts.map((part) => (
        <Part key={part.id} part={part} bench={bench} />
      ))}
      {outcomeFrom ? <Leaf leaf={outcomeFrom} bench={bench} /> : null}
      {criterion.evidence.map((leaf) => (
        <Leaf key={leaf.fieldId} leaf={leaf} bench={bench} />
      ))}
      {criterion.legalBasis.map((basis) => (
        <p key={`${basis.documentId} ${basis.place}`} className={styles['faint']}>
          {basis.documentId}
          {basis.place ? `, ${basis.place}` : ''}
        </p>
      ))}
    </Disclosure>
  )
}

function Part({ part, bench }: { readonly part: PartNode; readonly bench: Bench }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <div className={styles['partLine']}>
      <p>
        <strong>{part.label ? localText(part.label, language) : part.id}</strong>
        {': '}
        {part.role === 'deduction' ? '−' : ''}
        {said(part.pointsHundredths)}
        {part.weightPercent === 100 ? '' : t('builder.atWeight', { percent: part.weightPercent })}
        {part.capHundredths === null ? '' : t('builder.atMostPoints', { points: said(part.capHundredths) })}
      </p>
      {part.when ? <Leaf leaf={part.when} bench={bench} /> : null}
      <Leaf leaf={sourceLeaf(part.source)} bench={bench} />
      {part.evidence ? <Leaf leaf={part.evidence} bench={bench} /> : null}
    </div>
  )
}

function sourceLeaf(source: PointsSource): RuleLeaf | AnswerLeaf {
  if (source.from === 'rubric') return source.answer
  return source.from === 'each' ? source.count : source.value
}

/** An answer, or a rule with what it came to and the answers it read. */
function Leaf({ leaf, bench }: { readonly leaf: RuleLeaf | AnswerLeaf; readonly bench: Bench }) {
  const t = useTranslate()
  const language = useLanguage()
  if ('source' in leaf) {
    return (
      <div className={styles['leaf']}>
        <code>{leaf.source}</code> = {leaf.value === null ? t('builder.valueUnknown') : saidValue(leaf.value)}
        {leaf.reads.map((read) => (
          <Leaf key={read.fieldId} leaf={read} bench={bench} />
        ))}
      </div>
    )
  }
  const field = bench.form.fields.get(leaf.fieldId)
  const name = leaf.label ? localText(leaf.label, language) : leaf.fieldId
  const value = field ? formatAnswer(field.definition, leaf.value, language) : String(leaf.value ?? '')
  return <p className={styles['leaf']}>{t('builder.answerIs', { name, value })}</p>
}

function saidValue(value: string | number | boolean): string {
  return typeof value === 'number' ? formatNumber(value) : String(value)
}

function said(hundredths: number): string {
  return formatNumber(hundredths / 100)
}
