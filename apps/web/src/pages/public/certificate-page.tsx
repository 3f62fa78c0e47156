import type { CertificateCheck } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Icon, LinkButton } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'
import { useReading } from '#src/api/use-reading.ts'
import { certificateRoute } from '#src/navigation/public-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import styles from './public.module.css'

/** One large sentence, true or false, and the three facts that matter. */
export function CertificatePage() {
  const { code } = certificateRoute.useParams()
  const check = useReading('certificate.check', { code })
  return <Loaded query={check}>{(answer) => <Verdict check={answer} code={code} />}</Loaded>
}

const sentences = { valid: 'portal.valid', revoked: 'portal.revoked', unknown: 'portal.unknown' } as const

function Verdict({ check, code }: { readonly check: CertificateCheck; readonly code: string }) {
  const t = useTranslate()
  const text = useLocalText()
  usePageTitle(t(sentences[check.status]))
  const { subjectName, titleName, decisionNumber, signedOn, issuer } = check
  return (
    <article className={styles['verdict']} data-status={check.status}>
      <h1 tabIndex={-1}>
        <Icon name={check.valid ? 'checkCircle' : 'alert'} size={40} />
        <span>{t(sentences[check.status])}</span>
      </h1>
      {check.status === 'unknown' ? <p>{t('portal.unknownLead')}</p> : null}
      {subjectName ? (
        <dl className={styles['facts']}>
          <div>
            <dt>{t('portal.factWho')}</dt>
            <dd>
              {subjectName}
              {check.unitName && check.unitName !== subjectName ? (
                <span className={styles['soft']}>{check.unitName}</span>
              ) : null}
            </dd>
          </div>
          <div>
            <dt>{t('portal.factTitle')}</dt>
            <dd>
              {titleName ? text(titleName) : ''}
              {check.goldenBookNumber ? (
                <span className={styles['soft']}>
                  {t('portal.goldenNumber', { number: check.goldenBookNumber })}
                </span>
              ) : null}
            </dd>
          </div>
          <div>
            <dt>{t('portal.factDecision')}</dt>
            <dd>
              {decisionNumber && signedOn && issuer
                ? t('portal.factDecisionLine', { number: decisionNumber, signedOn, issuer })
                : decisionNumber}
            </dd>
          </div>
        </dl>
      ) : null}
      <p className={styles['soft']}>
        {t('portal.code')}: <code>{code}</code>. {t('portal.checkedAt', { at: check.checkedAt })}
      </p>
      <div className={styles['actions']}>
        {check.valid ? (
          <LinkButton href={addresses.certificate(code)} icon="download" download>
            {t('portal.pdf')}
          </LinkButton>
        ) : null}
        <RouterLinkButton to="/xac-nhan" variant="quiet">
          {t('portal.checkCertificate')}
        </RouterLinkButton>
      </div>
    </article>
  )
}
