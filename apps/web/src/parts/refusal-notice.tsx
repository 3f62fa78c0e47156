import { t } from '@thidua/i18n'
import { Button, Notice } from '@thidua/ui'
import { ApiError } from '../api/api-error.ts'
import { sentenceOf } from './sentence-of.ts'

type Props = { readonly error: unknown; readonly onRetry?: (() => void) | undefined }

/** What was refused and what to do; the code is small, below, to be copied into a message to the help desk. */
export function RefusalNotice({ error, onRetry }: Props) {
  if (!error) return null
  const code = error instanceof ApiError ? error.code : 'internal.error'
  return (
    <Notice
      tone="danger"
      live
      code={t('shell.errorCode', { code })}
      actions={
        onRetry ? (
          <Button small onClick={onRetry}>
            {t('shell.tryAgain')}
          </Button>
        ) : undefined
      }
    >
      {sentenceOf(error)}
    </Notice>
  )
}
