import type { CouncilVoteView, DossierView, OpinionView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { EmptyState, Stack, StatusTag } from '@thidua/ui'
import { LegalBasisList } from '#src/parts/legal-basis-list.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './dossier.module.css'

export function OpinionsView({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const { votes, opinions } = dossier
  if (votes.length === 0 && opinions.length === 0) {
    return (
      <EmptyState title={t('dossierPage.opinionsEmpty')}>{t('dossierPage.opinionsEmptyLead')}</EmptyState>
    )
  }
  return (
    <Stack>
      {votes.length > 0 ? <h3>{t('dossierPage.votesTitle')}</h3> : null}
      {votes.map((vote) => (
        <Vote key={`${vote.level}-${vote.heldOn}-${vote.yes}`} vote={vote} />
      ))}
      {opinions.length > 0 ? <h3>{t('dossierPage.stationsTitle')}</h3> : null}
      {opinions.map((opinion) => (
        <Opinion key={`${opinion.station}-${opinion.at}`} opinion={opinion} />
      ))}
    </Stack>
  )
}

function Vote({ vote }: { readonly vote: CouncilVoteView }) {
  const t = useTranslate()
  const text = useLocalText()
  const { yes, no, membersTotal, present, writtenOpinions } = vote
  return (
    <section className={styles['section']}>
      <h4>
        {t(vote.level === 'agency' ? 'dossierPage.voteAgency' : 'dossierPage.voteProvince', {
          heldOn: vote.heldOn,
        })}{' '}
        <StatusTag tone={vote.passed ? 'success' : 'danger'}>
          {t(vote.passed ? 'dossierPage.votePassed' : 'dossierPage.voteFailed')}
        </StatusTag>
      </h4>
      <p>{t('dossierPage.voteCounts', { yes, no, membersTotal, present, writtenOpinions })}</p>
      <p>{text(vote.explanation)}</p>
      {vote.minutes ? <p className={styles['prose']}>{vote.minutes}</p> : null}
      <p className={styles['soft']}>{t('dossierPage.recordedBy', { name: vote.recordedBy.name })}</p>
      <LegalBasisList basis={vote.legalBasis} />
    </section>
  )
}

function Opinion({ opinion }: { readonly opinion: OpinionView }) {
  const t = useTranslate()
  return (
    <section className={styles['section']}>
      <h4>
        {t(
          opinion.station === 'appraisal'
            ? 'dossierPage.stationAppraisal'
            : 'dossierPage.stationVerification',
        )}{' '}
        <StatusTag tone={opinion.favourable ? 'success' : 'danger'}>
          {t(opinion.favourable ? 'dossierPage.favourable' : 'dossierPage.unfavourable')}
        </StatusTag>
      </h4>
      <p className={styles['prose']}>{opinion.text}</p>
      <p className={styles['soft']}>{t('dossierPage.byAt', { name: opinion.by.name, at: opinion.at })}</p>
    </section>
  )
}
