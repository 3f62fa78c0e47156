import type { DossierView } from '@thidua/contracts'
import type { MessageKey } from '@thidua/i18n'
import { useTranslate } from '@thidua/i18n'
import { LinkButton, Row } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'

type Paper = { readonly href: string; readonly label: MessageKey }

/** Papers of the dossier as Word files, as far as it has come. */
export function DossierPapers({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  return (
    <div>
      <h3>{t('dossierPage.papers')}</h3>
      <Row>
        {papersOf(dossier).map(({ href, label }) => (
          <LinkButton key={href} href={href} small icon="download" download>
            {t(label)}
          </LinkButton>
        ))}
      </Row>
    </div>
  )
}

function papersOf(dossier: DossierView): readonly Paper[] {
  const { id, votes, opinions, submissionLetter, receipt, openRequest, suspended } = dossier
  const voted = (level: 'agency' | 'province') => votes.some((vote) => vote.level === level)
  const said = (station: 'appraisal' | 'verification') => opinions.some((one) => one.station === station)
  const papers: readonly (Paper | false | null)[] = [
    { href: addresses.achievementReport(id), label: 'dossierPage.achievementReport' },
    voted('agency') && { href: addresses.councilMinutes(id, 'agency'), label: 'dossierPage.agencyMinutes' },
    submissionLetter && { href: addresses.submissionLetter(id), label: 'dossierPage.submissionLetter' },
    receipt && { href: addresses.receiptNote(id), label: 'dossierPage.receiptNote' },
    openRequest && { href: addresses.requestNotice(id), label: 'dossierPage.requestNotice' },
    suspended && { href: addresses.suspensionNotice(id), label: 'dossierPage.suspensionNotice' },
    said('appraisal') && {
      href: addresses.stationOpinion(id, 'appraisal'),
      label: 'dossierPage.appraisalOpinion',
    },
    said('verification') && {
      href: addresses.stationOpinion(id, 'verification'),
      label: 'dossierPage.verificationOpinion',
    },
    voted('province') && {
      href: addresses.councilMinutes(id, 'provincial'),
      label: 'dossierPage.provincialMinutes',
    },
  ]
  return papers.filter((paper) => paper !== null && paper !== false)
}
