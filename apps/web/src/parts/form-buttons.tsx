import { useTranslate } from '@thidua/i18n'
import { Button, type ButtonVariant, Row } from '@thidua/ui'
import type { ReactNode } from 'react'

type Props = {
  readonly variant?: ButtonVariant
  readonly disabled?: boolean
  readonly busy: boolean
  readonly onCancel: () => void
  /** What sending does, as a verb. */
  readonly children: ReactNode
}

/** The end of a form in a dialog: what sending does, and the way out. */
export function FormButtons({ variant = 'primary', disabled = false, busy, onCancel, children }: Props) {
  const t = useTranslate()
  return (
    <Row>
      <Button type="submit" variant={variant} disabled={disabled} busy={busy}>
        {children}
      </Button>
      <Button variant="quiet" onClick={onCancel}>
        {t('shell.cancel')}
      </Button>
    </Row>
  )
}
