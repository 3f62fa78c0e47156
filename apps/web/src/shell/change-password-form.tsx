import { useTranslate } from '@thidua/i18n'
import { Button, Notice, Stack, TextField } from '@thidua/ui'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { RefusalNotice } from '../parts/refusal-notice.tsx'

export function ChangePasswordForm({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslate()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const command = useCommand('session.changePassword')
  if (command.isSuccess) return <Notice tone="success">{t('shell.passwordChanged')}</Notice>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        command.mutate({ current, next })
      }}
    >
      <Stack>
        <RefusalNotice error={command.error} />
        <TextField
          type="password"
          label={t('shell.currentPassword')}
          value={current}
          onChange={setCurrent}
          autoComplete="current-password"
        />
        <TextField
          type="password"
          label={t('shell.nextPassword')}
          help={t('shell.nextPasswordHelp')}
          value={next}
          onChange={setNext}
          autoComplete="new-password"
        />
        <Button type="submit" busy={command.isPending}>
          {t('shell.changePassword')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
      </Stack>
    </form>
  )
}
