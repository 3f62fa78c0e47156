import type { UserView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, Row, Stack } from '@thidua/ui'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'

type Props = { readonly user: UserView; readonly onClose: () => void }

/** Takes effect at once and is not taken back by a click: says so first. */
export function DisableUserDialog({ user, onClose }: Props) {
  const t = useTranslate()
  const disable = useCommand('user.disable', { onDone: onClose })
  return (
    <Dialog open title={t('admin.userDisableOf', { name: user.name })} onClose={onClose}>
      <Stack>
        <p>{t('admin.userDisableWhat')}</p>
        <RefusalNotice error={disable.error} />
        <Row>
          <Button
            variant="danger"
            busy={disable.isPending}
            onClick={() => disable.mutate({ userId: user.id })}
          >
            {t('admin.userDisable')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
