import type { RoundView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Dialog, Notice, Stack, TextField } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { FormButtons } from '#src/parts/form-buttons.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'

/** Closing cannot be undone: the code is typed. */
export function CloseRoundDialog({
  round,
  onClose,
}: {
  readonly round: RoundView
  readonly onClose: () => void
}) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const close = useCommand('campaign.closeRound', { onDone: onClose })
  const same = typed.trim() === round.code

  function send(event: FormEvent) {
    event.preventDefault()
    if (same) close.mutate({ roundId: round.id, version: round.version })
  }

  return (
    <Dialog open title={t('admin.roundCloseOf', { name: round.name })} onClose={onClose}>
      <form onSubmit={send}>
        <Stack>
          <Notice tone="warning">{t('admin.roundCloseWarn')}</Notice>
          <RefusalNotice error={close.error} />
          <TextField
            label={t('admin.roundCloseType', { code: round.code })}
            value={typed}
            onChange={setTyped}
            autoFocus
            autoComplete="off"
          />
          <FormButtons variant="danger" disabled={!same} busy={close.isPending} onCancel={onClose}>
            {t('admin.roundClose')}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  )
}
