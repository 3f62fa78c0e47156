import { useTranslate } from '@thidua/i18n'
import { Checkbox, Disclosure, Stack, TextArea } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { type ActForm, type FieldsProps, listOf, requireText, textOf, trimmed } from './act-draft.ts'

function ReasonFields({ draft, onChange, problems }: FieldsProps) {
  const t = useTranslate()
  return (
    <TextArea
      label={t('act.reason')}
      help={t('act.reasonHelp')}
      required
      autoFocus
      value={textOf(draft, 'reason')}
      onChange={(reason) => onChange({ ...draft, reason })}
      error={problems['reason'] ? t(problems['reason']) : undefined}
    />
  )
}

/** The reason, and the questions it is about: the dossier opens at the first of them. */
function ReasonAndFields(props: FieldsProps) {
  const t = useTranslate()
  const text = useLocalText()
  const { draft, onChange, dossier } = props
  const marked = listOf(draft, 'fieldIds')
  const toggle = (fieldId: string, on: boolean) =>
    onChange({ ...draft, fieldIds: on ? [...marked, fieldId] : marked.filter((other) => other !== fieldId) })
  return (
    <Stack>
      <ReasonFields {...props} />
      <Disclosure summary={`${t('act.fields')} (${marked.length})`}>
        <Stack>
          {dossier.form.sections.map((section) => (
            <fieldset key={section.id}>
              <legend>{text(section.title)}</legend>
              {section.fields
                .filter(({ kind }) => kind !== 'guidance' && kind !== 'computed')
                .map((field) => (
                  <Checkbox
                    key={field.id}
                    label={text(field.label)}
                    checked={marked.includes(field.id)}
                    onChange={(on) => toggle(field.id, on)}
                  />
                ))}
            </fieldset>
          ))}
        </Stack>
      </Disclosure>
    </Stack>
  )
}

function NoteFields({ draft, onChange, problems }: FieldsProps) {
  const t = useTranslate()
  return (
    <TextArea
      label={t('act.note')}
      required
      autoFocus
      value={textOf(draft, 'note')}
      onChange={(note) => onChange({ ...draft, note })}
      error={problems['note'] ? t(problems['note']) : undefined}
    />
  )
}

export const reasonForm: ActForm = {
  start: () => ({ reason: '' }),
  check: (draft) => requireText(draft, ['reason']),
  read: (draft) => ({ reason: trimmed(draft, 'reason') }),
  Fields: ReasonFields,
}

export const reasonAndFieldsForm: ActForm = {
  start: () => ({ reason: '', fieldIds: [] }),
  check: (draft) => requireText(draft, ['reason']),
  read: (draft) => ({ reason: trimmed(draft, 'reason'), fieldIds: listOf(draft, 'fieldIds') }),
  Fields: ReasonAndFields,
}

export const noteForm: ActForm = {
  start: () => ({ note: '' }),
  check: (draft) => requireText(draft, ['note']),
  read: (draft) => ({ note: trimmed(draft, 'note') }),
  Fields: NoteFields,
}
