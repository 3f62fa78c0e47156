import type { DossierView, FormSection } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Badge, StatusTag } from '@thidua/ui'
import type { OwnQuestions } from '#src/parts/own-questions.ts'
import styles from './fill.module.css'

type MarksProps = { readonly own: boolean; readonly marked: boolean }

/** Beside a label: whose question it is, and whether somebody asked to look at it again. */
export function FieldMarks({ own, marked }: MarksProps) {
  const t = useTranslate()
  if (!own && !marked) return null
  return (
    <>
      {own ? <Badge>{t('fill.own')}</Badge> : null}{' '}
      {marked ? <StatusTag tone="warning">{t('fill.marked')}</StatusTag> : null}
    </>
  )
}

type NoteProps = {
  readonly dossier: DossierView
  readonly section: FormSection
  readonly own: OwnQuestions
}

/** Who asks more than the province does, once a section. */
export function OwnNote({ dossier: { agencyForm }, section, own }: NoteProps) {
  const t = useTranslate()
  const whole = own.section(section)
  if (!agencyForm || !(whole || section.fields.some(({ id }) => own.among(id)))) return null
  const { name } = agencyForm.unit
  return (
    <p className={styles['ownNote']}>
      {whole ? t('fill.ownSection', { unit: name }) : t('fill.ownFields', { unit: name })}
    </p>
  )
}
