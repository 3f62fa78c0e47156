import type { DossierView } from '@thidua/contracts'
import { SectionAnswers } from '@thidua/form-renderer'
import { type CompiledForm, computeFields, visibleFields } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Badge, ScreenOnly } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { ownQuestions } from '#src/parts/own-questions.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './paper.module.css'

export function CheckedSections({
  dossier,
  form,
}: {
  readonly dossier: DossierView
  readonly form: CompiledForm
}) {
  const t = useTranslate()
  const text = useLocalText()
  const visible = visibleFields(form, dossier.answers)
  const computed = computeFields(form, dossier.answers)
  const own = ownQuestions(dossier)
  return dossier.form.sections
    .filter(({ id }) => visible.sections.has(id))
    .map((section) => (
      <section key={section.id} className={styles['checkSection']}>
        <div className={styles['checkHead']}>
          <h2>
            {text(section.title)} {own.section(section) ? <Badge>{t('fill.ownSectionMark')}</Badge> : null}
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
        <SectionAnswers
          section={section}
          answers={dossier.answers}
          visible={visible}
          computed={computed}
          fileHref={(fileId) => addresses.evidence(dossier.id, fileId)}
          renderAside={(fieldId) => (own.among(fieldId) ? <Badge>{t('fill.own')}</Badge> : null)}
        />
      </section>
    ))
}
