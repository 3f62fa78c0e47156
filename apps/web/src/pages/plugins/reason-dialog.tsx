import { useTranslate } from '@thidua/i18n'
import { type ButtonVariant, Dialog, Stack, TextArea } from '@thidua/ui'
import { type FormEvent, type ReactNode, useState } from 'react'
import { FormButtons } from '#src/parts/form-buttons.tsx'
import { PluginRefusal } from './plugin-refusal.tsx'

type Props = {
  readonly title: string
  /** What happens when the button is pressed, before it is pressed. */
  readonly what: ReactNode
  /** How far the work is, while it is done. */
  readonly progress?: ReactNode
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
          {props.progress}
          <PluginRefusal error={props.error} />
          <FormButtons
            {...(props.variant ? { variant: props.variant } : {})}
            busy={props.busy}
            onCancel={props.onClose}
          >
            {props.confirm}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  )
}
