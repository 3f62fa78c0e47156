import type { DossierView } from '@thidua/contracts'
import type { MessageKey } from '@thidua/i18n'
import { useTranslate } from '@thidua/i18n'
import { LinkButton, Row } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'

type Paper = { readonly href: string; readonly label: MessageKey }

/** What its plugin prints, and the papers of its way as far as it has come, as Word files. */
export function DossierPapers({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <div>
      <h3>{t('dossierPage.papers')}</h3>
      <Row>
        {dossier.documents.map(({ id, title }) => (
          <LinkButton
            key={id}
            href={addresses.dossierDocument(dossier.id, id)}
            small
            icon="download"
            download
          >
            {t('dossierPage.document', { title: text(title) })}
          </LinkButton>
        ))}
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
