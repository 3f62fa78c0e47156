import type { DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import { useToday } from '#src/parts/use-today.ts'
import styles from './paper.module.css'

/** Decree 30/2020: national title and motto above an official paper. */
export function PaperHead({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  const titleName = useTitleNames()
  const today = useToday()
  return (
    <header>
      <div className={styles['national']}>
        <strong>{t('fill.nation')}</strong>
        <strong>{t('fill.motto')}</strong>
      </div>
      <div className={styles['paperTitle']}>
        <h1>{text(dossier.form.title)}</h1>
        <p>
          {dossier.subjectName}, {dossier.unit.name}
        </p>
        <p>{t('dossierPage.proposedFor', { title: titleName(dossier.title) })}</p>
        <p>
          {t('fill.dossierCode', { code: dossier.code })} · {t('fill.printPlace', { date: today })}
        </p>
      </div>
    </header>
  )
}
