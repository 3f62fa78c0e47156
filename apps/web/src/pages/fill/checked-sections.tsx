import type { DossierView } from '@thidua/contracts'
import { SectionAnswers } from '@thidua/form-renderer'
import { type CompiledForm, computeFields, type VisibleFields } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Badge, ScreenOnly } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { ownQuestions } from '#src/parts/own-questions.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { OpenRemarks } from '../remarks/next-remark.tsx'
import type { RemarkBoard } from '../remarks/remark-board.ts'
import { placeOfSection } from '../remarks/remark-places.ts'
import { RemarkSpot } from '../remarks/remark-spot.tsx'
import styles from './paper.module.css'

type Props = {
  readonly dossier: DossierView
  readonly form: CompiledForm
  readonly visible: VisibleFields
  readonly remarks: RemarkBoard | null
}

/** Every answer once more, section by section, with what was said about it and how much of that is open. */
export function CheckedSections({ dossier, form, visible, remarks }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const computed = computeFields(form, dossier.answers)
  const own = ownQuestions(dossier)
  const labelOf = (fieldId: string) => text(form.fields.get(fieldId)?.definition.label ?? { vi: fieldId })
  return dossier.form.sections
    .filter(({ id }) => visible.sections.has(id))
    .map((section) => (
      <section key={section.id} className={styles['checkSection']}>
        <div className={styles['checkHead']}>
          <h2>
            {text(section.title)} {own.section(section) ? <Badge>{t('fill.ownSectionMark')}</Badge> : null}
            <OpenRemarks count={remarks?.places.openIn.get(section.id)} />
          </h2>
          {dossier.canEdit ? (
            <ScreenOnly>
              <RouterLinkButton
                small
                to="/ho-so/$dossierId/khai"
                params={{ dossierId: dossier.id }}
                search={{ section: section.id }}
                aria-label={t('fill.editSectionOf', { title: text(section.title) })}
              >
                {t('fill.editSection')}
              </RouterLinkButton>
            </ScreenOnly>
          ) : null}
        </div>
        <RemarkSpot place={placeOfSection(section.id)} title={text(section.title)} button="none" />
        <SectionAnswers
          section={section}
          answers={dossier.answers}
          visible={visible}
          computed={computed}
          fileHref={(fileId) => addresses.evidence(dossier.id, fileId)}
          renderAside={(fieldId) => (own.among(fieldId) ? <Badge>{t('fill.own')}</Badge> : null)}
          renderBelow={(fieldId) => <RemarkSpot place={fieldId} title={labelOf(fieldId)} button="corner" />}
        />
      </section>
    ))
}
