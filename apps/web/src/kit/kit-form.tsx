import { useMemo, useState } from 'react'
import type { Answers, FormDefinition } from '@thidua/contracts'
import { SectionAnswers, SectionForm, problemsToSentences } from '@thidua/form-renderer'
import type { FindUnits, UploadFile } from '@thidua/form-renderer'
import { checkAnswers, compileForm, computeFields, visibleFields } from '@thidua/forms'
import { foldSearchKey, ok } from '@thidua/kernel'
import { Checkbox, ErrorSummary, Row, Stack } from '@thidua/ui'
import { t } from '@thidua/i18n'
import answersOfSample from './kit-answers.json' with { type: 'json' }
import units from './kit-units.json' with { type: 'json' }
import definition from './kit-form.json' with { type: 'json' }
import { useKitWords } from './use-kit-words.ts'

const compiled = compileForm(definition as FormDefinition)
const sampleAnswers = answersOfSample as Answers
const pretendUpload: UploadFile = async (_, file, onProgress) => {
  for (const share of [0.2, 0.5, 0.8, 1]) {
    onProgress(share)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return ok({ fileId: crypto.randomUUID(), name: file.name, size: file.size, sha256: '0a1b'.repeat(16) })
}

const findUnits: FindUnits = async (text) =>
  units
    .filter((unit) => foldSearchKey(`${unit.label} ${unit.help}`).includes(foldSearchKey(text)))
    .map((unit) => ({ code: unit.value, name: unit.label }))

/** One section with every kind of field, checked by the same checker as the server's. */
export function KitForm() {
  const word = useKitWords()
  const [answers, setAnswers] = useState(sampleAnswers)
  const [readOnly, setReadOnly] = useState(false)
  const [shown, setShown] = useState(true)
  const form = compiled.ok ? compiled.value : null
  const [section] = definition.sections as FormDefinition['sections']
  const visible = useMemo(() => (form ? visibleFields(form, answers) : null), [form, answers])
  const computed = useMemo(() => (form ? computeFields(form, answers) : {}), [form, answers])
  const problems = useMemo(
    () => (form && shown ? checkAnswers(form, answers, { complete: true }).problems : []),
    [form, shown, answers],
  )
  if (!form || !section || !visible) return <p>{JSON.stringify(compiled)}</p>
  const sentences = problemsToSentences(form, problems)
  return (
    <Stack gap="loose">
      <Row gap="normal">
        <Checkbox label={word('readOnly')} checked={readOnly} onChange={setReadOnly} />
        <Checkbox label={word('showProblems')} checked={shown} onChange={setShown} />
      </Row>
      <ErrorSummary
        focusOnShow={false}
        title={t('forms.summaryTitle', { count: sentences.length })}
        problems={sentences}
      />
      <SectionForm
        form={form}
        section={section}
        answers={answers}
        visible={visible}
        computed={computed}
        problems={problems}
        readOnly={readOnly}
        onChange={(fieldId, value) => setAnswers((before) => ({ ...before, [fieldId]: value }))}
        onUpload={pretendUpload}
        findUnits={findUnits}
        maxFileBytes={20 * 1024 * 1024}
        fileHref={(fileId) => `#${fileId}`}
      />
      <h3>{word('asRead')}</h3>
      <SectionAnswers section={section} answers={answers} visible={visible} computed={computed} />
    </Stack>
  )
}
