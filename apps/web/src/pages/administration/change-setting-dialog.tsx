import type { SettingView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Checkbox, Dialog, NumberField, Select, Stack, TextArea, TextField, useToast } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { FormButtons } from '#src/parts/form-buttons.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { clockRules, isClockRule } from './clock-rule.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'

type Props = { readonly setting: SettingView; readonly onClose: () => void }

/** A value never changes without the basis it rests on. */
export function ChangeSettingDialog({ setting, onClose }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const showToast = useToast()
  const [value, setValue] = useState(setting.value)
  const [basis, setBasis] = useState(setting.legalBasis)
  const [tried, setTried] = useState(false)
  const change = useCommand('setting.change', {
    onDone: () => {
      showToast({ text: t('admin.settingSaved') })
      onClose()
    },
  })

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (basis.trim() === '' || (setting.kind === 'integer' && !Number.isInteger(value))) return
    change.mutate({ key: setting.key, value, legalBasis: basis.trim(), version: setting.version })
  }

  return (
    <Dialog open title={text(setting.title)} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack>
          <RefusalNotice error={change.error} />
          {setting.kind === 'boolean' ? (
            <Checkbox label={t('common.yes')} checked={value === true} onChange={setValue} />
          ) : setting.kind === 'integer' ? (
            <NumberField
              label={t('admin.settingValue')}
              required
              value={typeof value === 'boolean' ? null : value}
              onChange={setValue}
              error={tried && !Number.isInteger(value) ? t('act.requiredNumber') : undefined}
            />
          ) : isClockRule(value) ? (
            <Select
              label={t('admin.settingValue')}
              value={value}
              onChange={setValue}
              options={clockRules.map((rule) => ({ value: rule, label: t(`settingValue.${rule}`) }))}
            />
          ) : (
            <TextField label={t('admin.settingValue')} value={String(value ?? '')} onChange={setValue} />
          )}
          <TextArea
            label={t('common.legalBasis')}
            required
            value={basis}
            onChange={setBasis}
            error={tried && basis.trim() === '' ? t('act.required') : undefined}
          />
          <FormButtons busy={change.isPending} onCancel={onClose}>
            {t('common.save')}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  )
}
