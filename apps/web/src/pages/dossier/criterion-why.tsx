import type { CriterionNode, DossierView, ScoreLine } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Icon, StatusTag } from '@thidua/ui'
import { LegalBasisList } from '#src/parts/legal-basis-list.tsx'
import { useCriteria } from '#src/parts/use-criteria.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { AnswerLine, FactLine } from './answer-line.tsx'
import { PartWhy } from './part-why.tsx'
import styles from './dossier.module.css'

const tones = {
  met: 'success',
  notMet: 'danger',
  notApplicable: 'neutral',
  notYetApplicable: 'neutral',
  unanswered: 'warning',
} as const

type Props = {
  readonly line: ScoreLine
  readonly node: CriterionNode | undefined
  readonly dossier: DossierView
}

/** One criterion: what came out, and below it why, part by part. */
export function CriterionWhy({ line, node, dossier }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const criterion = useCriteria()(line.criterionId)
  const name = criterion ? text(criterion.gloss) : node?.label ? text(node.label) : line.criterionId
  const points = node?.pointsHundredths ?? line.pointsHundredths ?? null
  const most = node?.maxPointsHundredths ?? null
  return (
    <li className={styles['scoreLine']}>
      <details>
        <summary>
          {criterion ? <strong>{criterion.code}</strong> : null}
          <span className={styles['scoreName']}>{name}</span>
          {points === null ? (
            <StatusTag tone={tones[line.outcome]}>{t(`outcome.${line.outcome}`)}</StatusTag>
          ) : (
            <strong className={styles['points']}>
              {most === null
                ? t('dossierPage.points', { points: formatNumber(points / 100) })
                : t('dossierPage.scoreOf', {
                    points: formatNumber(points / 100),
                    cap: formatNumber(most / 100),
                  })}
            </strong>
          )}
          <Icon name="chevronDown" size={18} className={styles['scoreOpen']} />
        </summary>
        <div className={styles['scoreWhy']}>
          {criterion ? <blockquote className={styles['verbatim']}>{criterion.text}</blockquote> : null}
          {line.remark ? <p className={styles['prose']}>{line.remark}</p> : null}
          <h4>
            {points === null
              ? t('dossierPage.scoreWhyOutcome', { outcome: t(`outcome.${line.outcome}`) })
              : t('dossierPage.scoreWhyPoints', { points: formatNumber(points / 100) })}
          </h4>
          {node && node.parts.length > 0 ? (
            <ul className={styles['why']}>
              {node.parts.map((part) => (
                <PartWhy key={part.id} part={part} dossier={dossier} />
              ))}
            </ul>
          ) : (
            <Because line={line} node={node} dossier={dossier} />
          )}
          {points !== null && most !== null && points < most ? (
            <p className={styles['soft']}>
              {t('dossierPage.scoreLost', { points: formatNumber((most - points) / 100) })}
            </p>
          ) : null}
          <LegalBasisList basis={line.legalBasis} place={criterion?.place} />
        </div>
      </details>
    </li>
  )
}

/** Answers, files and facts of the platform the outcome rests on. */
function Because({ line, node, dossier }: Props) {
  const t = useTranslate()
  const from = node?.outcomeFrom
  const read = from ? ('source' in from ? from.reads : [from]) : []
  const told = new Set(read.map(({ fieldId }) => fieldId))
  const others = line.because.filter(({ fieldId }) => fieldId === undefined || !told.has(fieldId))
  if (read.length === 0 && others.length === 0) return <p className={styles['soft']}>{t('common.none')}</p>
  return (
    <ul className={styles['why']}>
      {read.map((leaf) => (
        <AnswerLine key={leaf.fieldId} leaf={leaf} dossier={dossier} />
      ))}
      {others.map((reason) =>
        reason.fieldId === undefined ? (
          <FactLine key={reason.fact} fact={reason.fact ?? ''} value={reason.value} />
        ) : (
          <AnswerLine
            key={reason.fieldId}
            leaf={{ fieldId: reason.fieldId, label: null, value: reason.value, because: [] }}
            dossier={dossier}
          />
        ),
      )}
    </ul>
  )
}
