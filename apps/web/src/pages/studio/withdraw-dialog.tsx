import type { FormPublicationView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Dialog, Notice, Stack, TextArea, TextField } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { FormButtons } from '#src/parts/form-buttons.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'

type Props = { readonly publication: FormPublicationView; readonly onClose: () => void }

/** Taken back for new dossiers: the version is typed, the reason is kept. */
export function WithdrawDialog({ publication: { id, version }, onClose }: Props) {
  const t = useTranslate()
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const withdraw = useCommand('form.withdrawPublication', { onDone: onClose })
  const ready = typed.trim() === version && reason.trim() !== ''

  function send(event: FormEvent) {
    event.preventDefault()
    if (ready) withdraw.mutate({ publicationId: id, reason: reason.trim().normalize('NFC') })
  }

  return (
    <Dialog open title={t('studio.withdraw')} onClose={onClose}>
      <form onSubmit={send}>
        <Stack>
          <Notice tone="warning">{t('studio.withdrawWarn')}</Notice>
          <RefusalNotice error={withdraw.error} />
          <TextArea
            label={t('studio.withdrawReason')}
            required
            rows={2}
            value={reason}
            onChange={setReason}
          />
          <TextField
            label={t('studio.withdrawType', { version })}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
          />
          <FormButtons variant="danger" disabled={!ready} busy={withdraw.isPending} onCancel={onClose}>
            {t('studio.withdraw')}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  )
}
