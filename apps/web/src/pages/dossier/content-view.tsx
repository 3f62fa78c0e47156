import type { DossierView } from '@thidua/contracts'
import { SectionAnswers } from '@thidua/form-renderer'
import { computeFields, visibleFields } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Badge, Row, ScreenOnly } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'
import { ownQuestions } from '#src/parts/own-questions.ts'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useCompiledForm } from '#src/parts/use-compiled-form.ts'
import { useCriteria } from '#src/parts/use-criteria.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { NextRemark } from '../remarks/next-remark.tsx'
import { RemarkBoardContext, useRemarkBoard } from '../remarks/remark-board.ts'
import { placeOfSection } from '../remarks/remark-places.ts'
import { RemarkSpot } from '../remarks/remark-spot.tsx'
import styles from './dossier.module.css'

/** What was answered, section by section, beside the criterion's own words. */
export function ContentView({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  const criterionOf = useCriteria()
  const form = useCompiledForm(dossier)
  const visible = visibleFields(form, dossier.answers)
  const computed = computeFields(form, dossier.answers)
  const own = ownQuestions(dossier)
  const remarks = useRemarkBoard(dossier, visible)
  const labelOf = (fieldId: string) => text(form.fields.get(fieldId)?.definition.label ?? { vi: fieldId })
  return (
    <RemarkBoardContext value={remarks}>
      <ScreenOnly>
        <NextRemark board={remarks} />
      </ScreenOnly>
      {dossier.canEdit ? (
        <Row>
          <RouterLinkButton to="/ho-so/$dossierId/khai" params={{ dossierId: dossier.id }} icon="edit" small>
            {t('dossierPage.editContent')}
          </RouterLinkButton>
        </Row>
      ) : null}
      {dossier.form.sections
        .filter(({ id }) => visible.sections.has(id))
        .map((section) => {
          const criterion = criterionOf(section.criterionId)
          return (
            <section key={section.id} className={styles['section']}>
              <div className={styles['sectionHead']}>
                <h3>
                  {text(section.title)}{' '}
                  {own.section(section) ? <Badge>{t('dossierPage.ownSection')}</Badge> : null}
                </h3>
                <RemarkSpot place={placeOfSection(section.id)} title={text(section.title)} button="corner" />
              </div>
              {criterion ? <blockquote className={styles['verbatim']}>{criterion.text}</blockquote> : null}
              <SectionAnswers
                section={section}
                answers={dossier.answers}
                visible={visible}
                computed={computed}
                fileHref={(fileId) => addresses.evidence(dossier.id, fileId)}
                renderAside={(fieldId) => (own.among(fieldId) ? <Badge>{t('dossierPage.own')}</Badge> : null)}
                renderBelow={(fieldId) => (
                  <RemarkSpot place={fieldId} title={labelOf(fieldId)} button="corner" />
                )}
              />
            </section>
          )
        })}
    </RemarkBoardContext>
  )
}
