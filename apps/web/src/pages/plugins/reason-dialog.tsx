import { useTranslate } from '@thidua/i18n'
import { Button, type ButtonVariant, Dialog, Row, Stack, TextArea } from '@thidua/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import { PluginRefusal } from './plugin-refusal.tsx'

type Props = {
  readonly title: string
  /** What happens when the button is pressed, before it is pressed. */
  readonly what: ReactNode
  readonly confirm: string
  readonly variant?: ButtonVariant
  readonly busy: boolean
  readonly error: unknown
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** An act on the whole province says why. */
export function ReasonDialog(props: Props) {
  const t = useTranslate()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const given = reason.trim()

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (given !== '' && !props.busy) props.onConfirm(given)
  }

  return (
    <Dialog open title={props.title} onClose={props.onClose}>
      <form onSubmit={send} noValidate>
        <Stack>
          <div>{props.what}</div>
          <TextArea
            label={t('plugins.reason')}
            help={t('plugins.reasonHelp')}
            required
            rows={3}
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={tried && given === '' ? t('plugins.reasonMissing') : undefined}
          />
          <PluginRefusal error={props.error} />
          <Row>
            <Button type="submit" variant={props.variant ?? 'primary'} busy={props.busy}>
              {props.confirm}
            </Button>
            <Button variant="quiet" onClick={props.onClose}>
              {t('shell.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
