import { useTranslate } from '@thidua/i18n'
import { Button, DateField, Row, Sheet, Stack } from '@thidua/ui'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { currentSession, useSession } from '#src/session/session-store.ts'
import styles from './administration.module.css'

/** Only in a rehearsal: the server's own today, moved by hand. */
export function RehearsalForm() {
  const t = useTranslate()
  const client = useQueryClient()
  const rehearsalDate = useSession()?.rehearsalDate ?? null
  const [date, setDate] = useState(rehearsalDate)
  const move = useCommand('rehearsal.setDate', {
    onDone: () => void client.invalidateQueries({ queryKey: currentSession.queryKey }),
  })
  if (!rehearsalDate) return null

  function send(event: FormEvent) {
    event.preventDefault()
    if (date) move.mutate({ date })
  }

  return (
    <Sheet title={t('admin.rehearsal')}>
      <form onSubmit={send}>
        <Stack>
          <RefusalNotice error={move.error} />
          <div className={styles['inline']}>
            <DateField
              label={t('admin.rehearsalDate')}
              value={date}
              onChange={setDate}
              today={rehearsalDate}
            />
          </div>
          <Row>
            <Button type="submit" busy={move.isPending}>
              {t('admin.rehearsalMove')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Sheet>
  )
}
