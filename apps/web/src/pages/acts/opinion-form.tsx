import { useTranslate } from '@thidua/i18n'
import { RadioGroup, Stack, TextArea } from '@thidua/ui'
import { type ActForm, type FieldsProps, requireText, textOf, trimmed } from './act-draft.ts'

function OpinionFields({ draft, onChange, problems }: FieldsProps) {
  const t = useTranslate()
  return (
    <Stack>
      <RadioGroup
        label={t('act.favourable')}
        required
        value={textOf(draft, 'favourable') || null}
        onChange={(favourable) => onChange({ ...draft, favourable })}
        options={[
          { value: 'yes', label: t('act.favourableYes') },
          { value: 'no', label: t('act.favourableNo') },
        ]}
        error={problems['favourable'] ? t(problems['favourable']) : undefined}
      />
      <TextArea
        label={t('act.opinion')}
        required
        value={textOf(draft, 'text')}
        onChange={(text) => onChange({ ...draft, text })}
        error={problems['text'] ? t(problems['text']) : undefined}
      />
    </Stack>
  )
}

export const opinionForm: ActForm = {
  start: () => ({ favourable: '', text: '' }),
  check: (draft) => requireText(draft, ['favourable', 'text']),
  read: (draft) => ({ favourable: textOf(draft, 'favourable') === 'yes', text: trimmed(draft, 'text') }),
  Fields: OpinionFields,
}
