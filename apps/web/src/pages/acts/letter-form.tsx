import { useTranslate } from '@thidua/i18n'
import { officeSymbol } from './office-symbol.ts'
import { DateField, Stack, TextField } from '@thidua/ui'
import { useToday } from '#src/parts/use-today.ts'
import { type ActForm, type FieldsProps, requirePastDate, requireText, textOf, trimmed } from './act-draft.ts'

function LetterFields({ dossier, draft, onChange, problems }: FieldsProps) {
  const t = useTranslate()
  const today = useToday()
  return (
    <Stack>
      <TextField
        label={t('act.letterNumber')}
        help={t('act.letterNumberHelp', { symbol: officeSymbol(dossier.unit) })}
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
  check: (draft, today) => ({
    ...requireText(draft, ['number']),
    ...requirePastDate(draft, 'signedOn', today),
  }),
  read: (draft) => ({ number: trimmed(draft, 'number'), signedOn: textOf(draft, 'signedOn') }),
  Fields: LetterFields,
}
