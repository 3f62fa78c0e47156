import type { DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { DescriptionList, LinkButton, Notice, Row, Stack } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import { DossierPapers } from './dossier-papers.tsx'
import styles from './dossier.module.css'

/** What is on record about the dossier so far, and what stands for or against the award. */
export function DossierFacts({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const { subject, unit, submissionLetter: letter, receipt } = dossier
  const rows = [
    [t('dossierPage.unit'), unit.name],
    [t('dossierPage.address'), subject.address],
    [
      t('dossierPage.letter'),
      letter &&
        t('dossierPage.letterOf', {
          number: letter.number,
          signedOn: letter.signedOn,
          name: letter.signedBy.name,
        }),
    ],
    [
      t('dossierPage.received'),
      receipt &&
        `${t('dossierPage.receipt', { number: receipt.number, at: receipt.receivedAt })}. ${t('dossierPage.ruleSet', { ruleSet: receipt.ruleSet })}`,
    ],
  ] as const
  return (
    <section aria-label={t('dossierPage.facts')}>
      <Stack>
        <Award dossier={dossier} />
        <DescriptionList items={rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))} />
        <DossierPapers dossier={dossier} />
        <Standing dossier={dossier} />
      </Stack>
    </section>
  )
}

function Award({ dossier: { award } }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  if (!award) return null
  const { certificateCode: code } = award
  return (
    <Notice
      tone="honour"
      title={t('dossierPage.awardLine', { number: award.decisionNumber, signedOn: award.signedOn })}
    >
      {award.amount === null ? null : <p>{t('dossierPage.awardAmount', { amount: award.amount })}</p>}
      <Row>
        <RouterLinkButton to="/quyet-dinh/$decisionId" params={{ decisionId: award.decisionId }} small>
          {t('dossierPage.openDecision')}
        </RouterLinkButton>
        {code ? (
          <>
            <LinkButton href={addresses.certificate(code)} small icon="download" download>
              {t('dossierPage.certificatePdf')}
            </LinkButton>
            <RouterLinkButton to="/xac-nhan/$code" params={{ code }} small>
              {t('dossierPage.certificateCheck')}
            </RouterLinkButton>
          </>
        ) : null}
      </Row>
    </Notice>
  )
}

function Standing({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  const titleName = useTitleNames()
  return (
    <>
      <div>
        <h3>{t('dossierPage.eligibility')}</h3>
        {dossier.eligibility.length === 0 ? (
          <p className={styles['soft']}>{t('dossierPage.eligibilityNone')}</p>
        ) : (
          <Stack gap="tight">
            {dossier.eligibility.map((finding) => (
              <Notice key={finding.code} tone={noticeOf[finding.level]}>
                {text(finding.sentence)}
              </Notice>
            ))}
          </Stack>
        )}
      </div>
      <div>
        <h3>{t('dossierPage.pastAwards')}</h3>
        {dossier.pastAwards.length === 0 ? (
          <p className={styles['soft']}>{t('dossierPage.pastAwardsNone')}</p>
        ) : (
          <ul>
            {dossier.pastAwards.map((past) => (
              <li key={`${past.title}-${past.decisionNumber}`}>
                {t('dossierPage.pastAwardLine', {
                  title: titleName(past.title),
                  number: past.decisionNumber,
                  signedOn: past.signedOn,
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

const noticeOf = { block: 'danger', warn: 'warning', record: 'neutral' } as const
