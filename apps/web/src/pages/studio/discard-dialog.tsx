import type { FormDraftView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, Row, Stack, useToast } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '#src/api/use-command.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import type { OpenForm } from './use-form-draft.ts'

type Props = { readonly view: FormDraftView; readonly form: OpenForm; readonly onClose: () => void }

/** A draft goes with its history and what was said about it. */
export function DiscardDialog({ view, form, onClose }: Props) {
  const t = useTranslate()
  const navigate = useNavigate()
  const showToast = useToast()
  const discard = useCommand('form.discardDraft', {
    onDone: () => {
      showToast({ text: t('studio.discarded') })
      void navigate({ to: '/bieu-mau', search: { unitId: view.unit.id } })
    },
  })
  async function putAway() {
    await form.flush()
    discard.mutate({ draftId: view.id, version: form.version() })
  }
  return (
    <Dialog open title={t('studio.discardTitle')} onClose={onClose}>
      <Stack>
        <p>{t('studio.discardLead')}</p>
        <RefusalNotice error={discard.error} />
        <Row>
          <Button variant="danger" icon="trash" busy={discard.isPending} onClick={() => void putAway()}>
            {t('studio.discard')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
