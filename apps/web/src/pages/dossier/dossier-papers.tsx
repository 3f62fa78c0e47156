import type { DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { LinkButton, Row } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'

/** Papers of the dossier as Word files, as far as it has come. */
export function DossierPapers({ dossier: { id, submissionLetter } }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  return (
    <div>
      <h3>{t('dossierPage.papers')}</h3>
      <Row>
        <LinkButton href={addresses.achievementReport(id)} small icon="download" download>
          {t('dossierPage.achievementReport')}
        </LinkButton>
        {submissionLetter ? (
          <LinkButton href={addresses.submissionLetter(id)} small icon="download" download>
            {t('dossierPage.submissionLetter')}
          </LinkButton>
        ) : null}
      </Row>
    </div>
  )
}
