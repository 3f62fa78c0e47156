import { memo, useMemo, useState } from 'react'
import Form from '@rjsf/core/lib/components/Form.js'
import type { Answers, FormSection } from '@thidua/contracts'
import type { Language } from '@thidua/kernel'
import type { CompiledForm } from '@thidua/forms'
import { pageSchema } from './page-schema.ts'
import { sectionFields, sectionTemplates } from './section-theme.tsx'
import { sectionValidator } from './section-validator.ts'

export type SectionRjsfProps = {
  readonly form: CompiledForm
  readonly section: FormSection
  readonly language: Language
  readonly initialAnswers: Answers
  readonly onChange: (fieldId: string, value: Answers[string]) => void
  readonly readAnswers: () => Answers
}

type SectionData = Readonly<Record<string, Answers[string] | undefined>>

// Defaults belong to the form's author and the server, never to the page.
const noDefaults = { arrayMinItems: { populate: 'never' }, emptyObjectFields: 'skipDefaults' } as const
const ignoreInitial = (previous: SectionRjsfProps, next: SectionRjsfProps) =>
  previous.form === next.form && previous.section === next.section && previous.language === next.language

/** The only place that draws an rjsf form. It is drawn again for another section, never for a key. */
export const SectionRjsf = memo(function SectionRjsf(props: SectionRjsfProps) {
  const { form, section, language, initialAnswers, onChange, readAnswers } = props
  const [initial] = useState(() => answersOf(section, initialAnswers))
  const [validator] = useState(() => sectionValidator(form, section.id, readAnswers))
  const schema = useMemo(() => pageSchema(form, section.id, language), [form, section, language])
  return (
    <Form
      tagName="div"
      schema={schema}
      initialFormData={initial}
      validator={validator}
      noValidate
      noHtml5Validate
      showErrorList={false}
      fields={sectionFields}
      templates={sectionTemplates}
      experimental_defaultFormStateBehavior={noDefaults}
      onChange={(event, fieldId) => {
        const data = event.formData as SectionData | undefined
        if (fieldId) onChange(fieldId, data?.[fieldId] ?? null)
      }}
    >
      <></>
    </Form>
  )
}, ignoreInitial)

function answersOf(section: FormSection, answers: Answers): SectionData {
  return Object.fromEntries(
    section.fields.flatMap(({ id }) =>
      answers[id] === undefined || answers[id] === null ? [] : [[id, answers[id]]],
    ),
  )
}
