import type { UnitView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { DateField, Dialog, Stack, TextField, useToast } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { FormButtons } from '#src/parts/form-buttons.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useToday } from '#src/parts/use-today.ts'

/** Same code, new name; what was issued under the old one keeps it. */
export function RenameUnitDialog({
  unit,
  onClose,
}: {
  readonly unit: UnitView
  readonly onClose: () => void
}) {
  const t = useTranslate()
  const today = useToday()
  const showToast = useToast()
  const [name, setName] = useState(unit.name)
  const [from, setFrom] = useState<string | null>(today)
  const [basis, setBasis] = useState('')
  const [tried, setTried] = useState(false)
  const rename = useCommand('unit.rename', {
    onDone: () => {
      showToast({ text: t('admin.unitRenamed') })
      onClose()
    },
  })

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || basis.trim() === '' || !from) return
    rename.mutate({
      unitId: unit.id,
      version: unit.version,
      name: name.trim(),
      from,
      legalBasis: basis.trim(),
    })
  }

  const missing = (empty: boolean) => (tried && empty ? t('act.required') : undefined)
  return (
    <Dialog open title={t('admin.unitRenameOf', { name: unit.name })} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Stack>
          <p>{t('admin.unitRenameNote')}</p>
          <RefusalNotice error={rename.error} />
          <TextField
            label={t('admin.unitNewName')}
            required
            autoFocus
            value={name}
            onChange={setName}
            error={missing(name.trim() === '')}
          />
          <DateField
            label={t('admin.unitFrom')}
            required
            today={today}
            value={from}
            onChange={setFrom}
            error={missing(!from)}
          />
          <TextField
            label={t('admin.unitBasis')}
            required
            value={basis}
            onChange={setBasis}
            error={missing(basis.trim() === '')}
          />
          <FormButtons busy={rename.isPending} onCancel={onClose}>
            {t('admin.unitRename')}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  )
}
