import { useTranslate } from '@thidua/i18n'
import { DateField, Stack, TextField } from '@thidua/ui'
import { useToday } from '#src/parts/use-today.ts'
import { type ActForm, type FieldsProps, requireDate, requireText, textOf, trimmed } from './act-draft.ts'

function LetterFields({ draft, onChange, problems }: FieldsProps) {
  const t = useTranslate()
  const today = useToday()
  return (
    <Stack>
      <TextField
        label={t('act.letterNumber')}
        help={t('act.letterNumberHelp')}
        width="medium"
        required
        autoFocus
        value={textOf(draft, 'number')}
        onChange={(number) => onChange({ ...draft, number })}
        error={problems['number'] ? t(problems['number']) : undefined}
      />
      <DateField
        label={t('act.signedOn')}
        required
        today={today}
        value={textOf(draft, 'signedOn')}
        onChange={(signedOn) => onChange({ ...draft, signedOn })}
        error={problems['signedOn'] ? t(problems['signedOn']) : undefined}
      />
    </Stack>
  )
}

export const letterForm: ActForm = {
  start: () => ({ number: '', signedOn: '' }),
  check: (draft) => ({ ...requireText(draft, ['number']), ...requireDate(draft, 'signedOn') }),
  read: (draft) => ({ number: trimmed(draft, 'number'), signedOn: textOf(draft, 'signedOn') }),
  Fields: LetterFields,
}
