import { useTranslate } from '@thidua/i18n'
import { TextArea } from '@thidua/ui'
import { type ActForm, type FieldsProps, requireText, textOf, trimmed } from './act-draft.ts'

export function ReasonFields({ draft, onChange, problems }: FieldsProps) {
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

export const noteForm: ActForm = {
  start: () => ({ note: '' }),
  check: (draft) => requireText(draft, ['note']),
  read: (draft) => ({ note: trimmed(draft, 'note') }),
  Fields: NoteFields,
}
