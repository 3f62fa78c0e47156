import type { BaseFormView, FormStudioView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Badge, Button, Disclosure, EmptyState, Menu, StatusTag } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './studio.module.css'
import { useCreateDraft } from './use-create-draft.ts'

/** Forms of the province this agency may add to, each with where it is open and what is in use. */
export function BaseForms({ studio }: { readonly studio: FormStudioView }) {
  const t = useTranslate()
  const text = useLocalText()
  const create = useCreateDraft(studio.unit.id)
  if (studio.bases.length === 0) {
    return (
      <EmptyState icon="document" title={t('studio.noBases')}>
        {t('studio.noBasesLead')}
      </EmptyState>
    )
  }
  const open = studio.bases.filter(({ slots }) => slots.length > 0)
  const closed = studio.bases.filter(({ slots }) => slots.length === 0)
  return (
    <>
      <RefusalNotice error={create.error} />
      <ul className={styles['bases']}>
        {open.map((base) => (
          <li key={`${base.stakeholder} ${base.formId}`} className={styles['base']}>
            <div>
              <h3>{text(base.title)}</h3>
              <p className={styles['soft']}>
                {text(base.stakeholderTitle)} ·{' '}
                {base.occasions.map((each) => t(`occasion.${each}`)).join(', ')}
              </p>
              <BaseFacts base={base} />
            </div>
            <div className={styles['baseActions']}>
              <Templates
                base={base}
                studio={studio}
                onUse={(templateId) => create.from({ kind: 'template', templateId })}
              />
              <Button
                icon="add"
                busy={create.busyWith === base.formId}
                onClick={() =>
                  create.from({ kind: 'base', stakeholder: base.stakeholder, formId: base.formId })
                }
              >
                {t('studio.extend')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {closed.length > 0 ? (
        <Disclosure summary={t('studio.closedBases', { count: closed.length })}>
          <ul>
            {closed.map(({ stakeholder, formId, title, stakeholderTitle, occasions }) => (
              <li key={`${stakeholder} ${formId}`}>
                {text(title)}, {text(stakeholderTitle)},{' '}
                {occasions.map((each) => t(`occasion.${each}`)).join(', ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}

function BaseFacts({ base }: { readonly base: BaseFormView }) {
  const t = useTranslate()
  const text = useLocalText()
  const { formNumber, version, questions, slots, pointsCapHundredths, active } = base
  const places = slots.map((slot) => (slot.label ? text(slot.label) : t('studio.slot')))
  return (
    <>
      <p className={styles['facts']}>
        <Badge>{t('studio.numberAndVersion', { number: formNumber, version })}</Badge>{' '}
        <Badge>{t('studio.questionCount', { count: questions })}</Badge>{' '}
        {pointsCapHundredths > 0 ? (
          <Badge>{t('studio.pointsCap', { points: pointsCapHundredths / 100 })}</Badge>
        ) : null}
      </p>
      <p className={styles['soft']}>{t('studio.opens', { places: places.join('; ') })}</p>
      {active ? (
        <p>
          <StatusTag tone="success">{t('studio.inUse')}</StatusTag>{' '}
          <Link to="/bieu-mau/ban-hanh/$publicationId" params={{ publicationId: active.id }}>
            {text(active.title)}, {active.version}
          </Link>
        </p>
      ) : null}
    </>
  )
}

type TemplatesProps = {
  readonly base: BaseFormView
  readonly studio: FormStudioView
  readonly onUse: (templateId: string) => void
}

function Templates({ base, studio, onUse }: TemplatesProps) {
  const t = useTranslate()
  const text = useLocalText()
  const fitting = studio.templates.filter(
    (template) => template.base?.formId === base.formId && template.base.stakeholder === base.stakeholder,
  )
  if (fitting.length === 0) return null
  return (
    <Menu
      label={t('studio.fromTemplate')}
      align="end"
      items={fitting.map(({ id, title, description, questions }) => ({
        id,
        label: text(title),
        help: description ? text(description) : t('studio.questionCount', { count: questions }),
        icon: 'document',
        onChoose: () => onUse(id),
      }))}
    />
  )
}
