import type { DossierView } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { Button, Notice, Row, Sheet, Stack } from '@thidua/ui'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import { ActButtons } from '../acts/act-buttons.tsx'
import { CouncilResult } from '../acts/council-result.tsx'
import styles from './council.module.css'

type Props = {
  readonly dossier: DossierView
  readonly order: number
  readonly count: number
  readonly onMove: (step: 1 | -1) => void
}

export function CouncilItem({ dossier, order, count, onMove }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const titleName = useTitleNames()
  const { met, notMet } = dossier
  return (
    <article className={styles['item']}>
      <Row between>
        <span className={styles['soft']}>{t('council.position', { order, count })}</span>
        <Row>
          <Button icon="chevronLeft" disabled={order === 1} onClick={() => onMove(-1)}>
            {t('council.previous')}
          </Button>
          <Button iconAfter="chevronRight" disabled={order === count} onClick={() => onMove(1)}>
            {t('council.next')}
          </Button>
        </Row>
      </Row>
      <h2 className={styles['name']}>{dossier.subjectName}</h2>
      <p className={styles['titleLine']}>{titleName(dossier.title)}</p>
      <dl className={styles['numbers']}>
        <div>
          <dt>{t('council.criteriaMet')}</dt>
          <dd>
            {formatNumber(met)}/{formatNumber(met + notMet)}
          </dd>
        </div>
        <div>
          <dt>{t('council.evidenceCount')}</dt>
          <dd>{formatNumber(dossier.evidence.length)}</dd>
        </div>
      </dl>
      <Stack>
        {dossier.eligibility.map((finding) => (
          <Notice key={finding.code} tone={finding.level === 'block' ? 'danger' : 'warning'}>
            {text(finding.sentence)}
          </Notice>
        ))}
        {dossier.opinions.map((opinion) => (
          <blockquote key={opinion.at} className={styles['opinion']}>
            <strong>
              {t(
                opinion.station === 'appraisal'
                  ? 'dossierPage.stationAppraisal'
                  : 'dossierPage.stationVerification',
              )}
              {': '}
              {t(opinion.favourable ? 'dossierPage.favourable' : 'dossierPage.unfavourable')}
            </strong>
            <br />
            {opinion.text}
          </blockquote>
        ))}
        {dossier.votes.map((vote) => (
          <CouncilResult key={`${vote.level}-${vote.heldOn}`} vote={vote} />
        ))}
        <p className={styles['soft']}>{t('council.rule')}</p>
      </Stack>
      <Sheet title={t('council.secretary')}>
        <Stack gap="tight">
          <ActButtons dossier={dossier} />
          <Row>
            <RouterLinkButton to="/ho-so/$dossierId" params={{ dossierId: dossier.id }} variant="quiet">
              {t('council.open')}
            </RouterLinkButton>
          </Row>
        </Stack>
      </Sheet>
    </article>
  )
}
