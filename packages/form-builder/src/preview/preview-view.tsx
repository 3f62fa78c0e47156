import { useState } from 'react'
import { localText } from '@thidua/kernel'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { Notice, RadioGroup, Select } from '@thidua/ui'
import { roles } from '@thidua/contracts'
import type { Role } from '@thidua/contracts'
import { fieldAccess } from '@thidua/forms'
import { SectionAnswers, SectionForm } from '@thidua/form-renderer'
import { useSurroundings } from '../builder/use-builder.ts'
import { PhoneFrame } from './phone-frame.tsx'
import { pretendUpload } from './pretend-upload.ts'
import styles from './preview.module.css'
import { useBench } from './use-bench.ts'
import type { Bench } from './use-bench.ts'

type Device = 'desktop' | 'phone' | 'print'
type Reader = { readonly role: Role; readonly stage: string }

const draftStage = 'draft'

/** The form as somebody will meet it: on which paper or screen, in which role, at which stage. */
export function PreviewView() {
  const t = useTranslate()
  const bench = useBench()
  const { stages = [] } = useSurroundings()
  const [device, setDevice] = useState<Device>('desktop')
  const [role, setRole] = useState<Role>('agencyOfficer')
  const [stage, setStage] = useState(stages[0]?.id ?? draftStage)
  if (!bench) return <Notice tone="warning">{t('builder.noPreview')}</Notice>
  const reader = { role, stage }
  return (
    <div className={styles['view']}>
      <div className={styles['choices']}>
        <RadioGroup
          label={t('builder.device')}
          layout="row"
          value={device}
          options={[
            { value: 'desktop', label: t('builder.deviceDesktop') },
            { value: 'phone', label: t('builder.devicePhone') },
            { value: 'print', label: t('builder.devicePrint') },
          ]}
          onChange={(value) => setDevice(value as Device)}
        />
        <Select
          label={t('builder.asRole')}
          value={role}
          options={roles.map((each) => ({ value: each, label: t(`role.${each}`) }))}
          onChange={(value) => setRole((value ?? 'agencyOfficer') as Role)}
        />
        {stages.length > 0 ? (
          <Select
            label={t('builder.atStage')}
            value={stage}
            options={stages.map(({ id, label }) => ({ value: id, label }))}
            onChange={(value) => setStage(value ?? draftStage)}
          />
        ) : null}
      </div>
      {device === 'desktop' ? (
        <div className={styles['desktop']}>
          <Filled bench={bench} reader={reader} />
        </div>
      ) : null}
      {device === 'phone' ? (
        <PhoneFrame title={t('builder.devicePhone')}>
          <Filled bench={bench} reader={reader} />
        </PhoneFrame>
      ) : null}
      {device === 'print' ? <Printed bench={bench} reader={reader} /> : null}
    </div>
  )
}

type ShownProps = { readonly bench: Bench; readonly reader: Reader }

/** What this reader may see, section by section. */
function useShown({ bench, reader }: ShownProps) {
  const { form, visible } = bench
  const access = fieldAccess(form, { roles: [reader.role], stage: reader.stage })
  const fields = new Set([...visible.fields].filter((id) => access.get(id) !== 'none'))
  const locked = new Set([...fields].filter((id) => access.get(id) !== 'edit'))
  const sections = form.definition.sections.filter(
    ({ id, fields: own }) => visible.sections.has(id) && own.some((field) => fields.has(field.id)),
  )
  return { sections, locked, visible: { ...visible, fields } }
}

function Filled(props: ShownProps) {
  const language = useLanguage()
  const { findUnits } = useSurroundings()
  const { bench } = props
  const { sections, locked, visible } = useShown(props)
  const [at, setAt] = useState(0)
  const t = useTranslate()
  const section = sections[Math.min(at, sections.length - 1)]
  if (!section) return <Notice tone="neutral">{t('builder.nothingVisible')}</Notice>
  return (
    <div className={styles['page']}>
      <h2 className={styles['formTitle']}>{localText(bench.form.definition.title, language)}</h2>
      <Select
        label={t('builder.section')}
        value={String(sections.indexOf(section))}
        options={sections.map(({ title }, index) => ({
          value: String(index),
          label: `${index + 1}. ${localText(title, language)}`,
        }))}
        onChange={(value) => setAt(Number(value ?? 0))}
      />
      {section.guidance ? (
        <p className={styles['guidance']}>{localText(section.guidance, language)}</p>
      ) : null}
      <SectionForm
        form={bench.form}
        section={section}
        answers={bench.answers}
        visible={visible}
        computed={bench.computed}
        problems={noProblems}
        locked={locked}
        onChange={bench.change}
        onUpload={pretendUpload}
        findUnits={findUnits}
      />
    </div>
  )
}

const noProblems: readonly never[] = []

/** As it is printed: labels and answers, no boxes, in the measure of A4. */
function Printed(props: ShownProps) {
  const language = useLanguage()
  const { bench } = props
  const { sections, visible } = useShown(props)
  return (
    <div className={styles['paper']}>
      <h2 className={styles['formTitle']}>{localText(bench.form.definition.title, language)}</h2>
      {sections.map((section) => (
        <section key={section.id}>
          <h3>{localText(section.title, language)}</h3>
          <SectionAnswers
            section={section}
            answers={bench.answers}
            visible={visible}
            computed={bench.computed}
          />
        </section>
      ))}
    </div>
  )
}
