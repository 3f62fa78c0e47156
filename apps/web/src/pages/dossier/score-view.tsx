import type {
  DossierView,
  ExtensionScoreView,
  ScoreExplanation,
  ScoreLine,
  ScoreTree,
} from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { EmptyState, Stack } from '@thidua/ui'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { CriterionWhy } from './criterion-why.tsx'
import { FunctionScores } from './function-scores.tsx'
import styles from './dossier.module.css'

/**
 * Every line opens down to the answer, its evidence and the article; the agency's own points stand apart, and so does what
 * functions of its plugin gave.
 */
export function ScoreView({ dossier }: { readonly dossier: DossierView }) {
  const explanation = useReading('dossier.explainScore', { dossierId: dossier.id })
  return (
    <Loaded query={explanation}>
      {(told) => (
        <Stack gap="loose">
          <ProvinceScore dossier={dossier} explanation={told} />
          {told.extension ? <AgencyScore dossier={dossier} extension={told.extension} /> : null}
          {told.functions ? <FunctionScores dossier={dossier} functions={told.functions} /> : null}
        </Stack>
      )}
    </Loaded>
  )
}

type WhyProps = { readonly dossier: DossierView; readonly whose: 'province' | 'agency' }

/** The points of one of the two alone, from what was saved last. */
export function WhyPoints({ dossier, whose }: WhyProps) {
  const explanation = useReading('dossier.explainScore', { dossierId: dossier.id })
  return (
    <Loaded query={explanation}>
      {(told) =>
        whose === 'province' ? (
          <ProvinceScore dossier={dossier} explanation={told} />
        ) : told.extension ? (
          <AgencyScore dossier={dossier} extension={told.extension} />
        ) : null
      }
    </Loaded>
  )
}

type ProvinceProps = { readonly dossier: DossierView; readonly explanation: ScoreExplanation }

function ProvinceScore({ dossier, explanation: { score, tree, extension, functions } }: ProvinceProps) {
  const t = useTranslate()
  if (score.lines.length === 0)
    return <EmptyState title={t('dossierPage.scoreEmpty')}>{t('dossierPage.scoreNote')}</EmptyState>
  const { met, notMet, notApplicable, notYetApplicable, unanswered, totalHundredths } = score
  return (
    <section>
      {extension || functions ? <h3>{t('dossierPage.scoreProvince')}</h3> : null}
      <p>
        <strong>
          {t('dossierPage.scoreSummary', { met, notMet, notApplicable, notYetApplicable, unanswered })}
        </strong>
        <br />
        {totalHundredths === null ? (
          <span className={styles['soft']}>{t('dossierPage.scoreNote')}</span>
        ) : (
          t('dossierPage.scoreTotal', { total: totalHundredths / 100 })
        )}
      </p>
      <ScoreLines lines={score.lines} tree={tree} dossier={dossier} />
    </section>
  )
}

type AgencyProps = { readonly dossier: DossierView; readonly extension: ExtensionScoreView }

/** A bucket of its own: never added to what the province counts. */
function AgencyScore({ dossier, extension }: AgencyProps) {
  const t = useTranslate()
  const text = useLocalText()
  const { unit, title, pointsHundredths, capHundredths, score, tree } = extension
  const points = formatNumber(pointsHundredths / 100)
  return (
    <section>
      <h3>{t('dossierPage.scoreAgency', { unit: unit.name })}</h3>
      <p>
        <strong>{t('dossierPage.scoreOf', { points, cap: formatNumber(capHundredths / 100) })}</strong>
        <br />
        <span className={styles['soft']}>{t('dossierPage.scoreApart', { title: text(title) })}</span>
      </p>
      <ScoreLines lines={score.lines} tree={tree} dossier={dossier} />
    </section>
  )
}

type LinesProps = {
  readonly lines: readonly ScoreLine[]
  readonly tree: ScoreTree | null
  readonly dossier: DossierView
}

function ScoreLines({ lines, tree, dossier }: LinesProps) {
  const nodes = new Map(
    tree?.groups.flatMap(({ criteria }) => criteria.map((node) => [node.criterionId, node] as const)),
  )
  return (
    <ul className={styles['score']}>
      {lines.map((line) => (
        <CriterionWhy
          key={line.criterionId}
          line={line}
          node={nodes.get(line.criterionId)}
          dossier={dossier}
        />
      ))}
    </ul>
  )
}
