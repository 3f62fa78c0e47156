import type { DossierView, ScoreLine } from '@thidua/contracts'
import { AnswerText } from '@thidua/form-renderer'
import { formatNumber, useLanguage, useTranslate } from '@thidua/i18n'
import { EmptyState, Stack, StatusTag } from '@thidua/ui'
import { LegalBasisList } from '#src/parts/legal-basis-list.tsx'
import { useCriteria } from '#src/parts/use-criteria.ts'
import { asAnswer } from '#src/parts/as-answer.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './dossier.module.css'

const tones = {
  met: 'success',
  notMet: 'danger',
  notApplicable: 'neutral',
  notYetApplicable: 'neutral',
  unanswered: 'warning',
} as const

/** Every line opens down to the answer, its evidence and the article. */
export function ScoreView({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const { score } = dossier
  if (score.lines.length === 0)
    return <EmptyState title={t('dossierPage.scoreEmpty')}>{t('dossierPage.scoreNote')}</EmptyState>
  const { met, notMet, notApplicable, notYetApplicable, unanswered } = score
  return (
    <Stack>
      <p>
        <strong>
          {t('dossierPage.scoreSummary', { met, notMet, notApplicable, notYetApplicable, unanswered })}
        </strong>
        <br />
        {score.totalHundredths === null ? (
          <span className={styles['soft']}>{t('dossierPage.scoreNote')}</span>
        ) : (
          t('dossierPage.scoreTotal', { total: score.totalHundredths / 100 })
        )}
      </p>
      <ul className={styles['score']}>
        {score.lines.map((line) => (
          <Line key={line.criterionId} line={line} dossier={dossier} />
        ))}
      </ul>
    </Stack>
  )
}

function Line({ line, dossier }: { readonly line: ScoreLine; readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  const criterion = useCriteria()(line.criterionId)
  const fields = dossier.form.sections.flatMap((section) => section.fields)
  return (
    <li className={styles['scoreLine']}>
      <details>
        <summary>
          <strong>{criterion?.code ?? line.criterionId}</strong>
          <span>{criterion ? text(criterion.gloss) : line.criterionId}</span>
          <StatusTag tone={tones[line.outcome]}>
            {t(`outcome.${line.outcome}`)}
            {line.pointsHundredths === undefined ? '' : ` · ${formatNumber(line.pointsHundredths / 100)}`}
          </StatusTag>
        </summary>
        <div className={styles['scoreWhy']}>
          {criterion ? <blockquote className={styles['verbatim']}>{criterion.text}</blockquote> : null}
          {line.remark ? <p className={styles['prose']}>{line.remark}</p> : null}
          {line.because.length > 0 ? (
            <div>
              <h4>{t('dossierPage.scoreWhy')}</h4>
              <ul>
                {line.because.map((reason) => {
                  const field = fields.find(({ id }) => id === reason.fieldId)
                  return (
                    <li key={reason.fieldId ?? reason.fact}>
                      {field ? text(field.label) : (reason.fact ?? reason.fieldId)}
                      {': '}
                      {field ? (
                        <AnswerText field={field} value={asAnswer(reason.value)} language={language} />
                      ) : (
                        String(reason.value ?? t('common.none'))
                      )}
                    </li>
                  )
                })}
              </ul>
            </div>
          ) : null}
          <LegalBasisList basis={line.legalBasis} place={criterion?.place} />
        </div>
      </details>
    </li>
  )
}
