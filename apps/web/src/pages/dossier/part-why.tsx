import type { AnswerLeaf, DossierView, PartNode, RuleLeaf } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { AnswerLine } from './answer-line.tsx'
import styles from './dossier.module.css'

type Props = { readonly part: PartNode; readonly dossier: DossierView }

/** One source of points: how many, by which step or count, from which answers, held to which cap. */
export function PartWhy({ part, dossier }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const { role, pointsHundredths, weightPercent, capHundredths, rawHundredths, when, evidence } = part
  const sign = role === 'deduction' ? '−' : ''
  const counted = rawHundredths !== null && rawHundredths !== pointsHundredths
  return (
    <li>
      <p>
        {part.label ? `${text(part.label)}: ` : null}
        <strong>{t('dossierPage.points', { points: `${sign}${said(pointsHundredths)}` })}</strong>
        {counted ? `, ${t('dossierPage.partRaw', { points: said(rawHundredths) })}` : null}
        {weightPercent === 100 ? null : `, ${t('dossierPage.partWeight', { percent: weightPercent })}`}
        {capHundredths === null ? null : `, ${t('dossierPage.partCap', { points: said(capHundredths) })}`}
      </p>
      <p className={styles['soft']}>{howCounted(part)}</p>
      <ul>
        {leavesOf(part).map((leaf) => (
          <AnswerLine key={leaf.fieldId} leaf={leaf} dossier={dossier} />
        ))}
        {when && when.value !== true ? <li>{t('dossierPage.partNotMet')}</li> : null}
        {evidence && isEmpty(evidence) ? <li>{t('dossierPage.partNoEvidence')}</li> : null}
      </ul>
    </li>
  )

  function howCounted({ source }: PartNode): string | null {
    switch (source.from) {
      case 'rubric':
        return t('dossierPage.partRubric', { levels: source.levels.length })
      case 'tiers': {
        const step = source.reached === null ? undefined : source.steps[source.reached]
        if (!step) return t('dossierPage.partNoTier', { from: source.steps[0]?.from ?? 0 })
        return t('dossierPage.partTier', { from: step.from, points: said(step.pointsHundredths) })
      }
      case 'each':
        return t('dossierPage.partEach', {
          count: String(source.count.value ?? 0),
          points: said(source.pointsHundredths),
        })
      case 'rule':
        return null
    }
  }
}

/** Everything the part read, each answer once. */
function leavesOf({ source, when, evidence }: PartNode): readonly AnswerLeaf[] {
  const value: RuleLeaf | AnswerLeaf =
    source.from === 'rubric' ? source.answer : source.from === 'each' ? source.count : source.value
  const leaves = [
    ...('source' in value ? value.reads : [value]),
    ...(when?.reads ?? []),
    ...(evidence && !isEmpty(evidence) ? [evidence] : []),
  ]
  return leaves.filter(({ fieldId }, at) => leaves.findIndex((each) => each.fieldId === fieldId) === at)
}

function isEmpty({ value }: AnswerLeaf): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

function said(hundredths: number): string {
  return formatNumber(hundredths / 100)
}
