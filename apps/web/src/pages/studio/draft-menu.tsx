import type { FormDraftView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Menu } from '@thidua/ui'
import { useState } from 'react'
import { addresses, type FormFile } from '#src/api/addresses.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { exportItems } from './export-items.ts'
import type { OpenForm } from './use-form-draft.ts'

type Props = { readonly view: FormDraftView; readonly form: OpenForm }

/** Take the form away as a file, or put the draft away. */
export function DraftMenu({ view, form }: Props) {
  const t = useTranslate()
  const [discarding, setDiscarding] = useState(false)
  async function save(as: FormFile) {
    await form.flush()
    location.assign(addresses.exportDraft(view.id, as))
  }
  const discard = {
    id: 'discard',
    label: t('studio.discard'),
    icon: 'trash',
    danger: true,
    onChoose: () => setDiscarding(true),
  } as const
  return (
    <>
      <Menu
        label={t('studio.more')}
        icon="more"
        align="end"
        items={[...exportItems((as) => void save(as)), ...(view.canEdit ? [discard] : [])]}
      />
      {discarding ? <DiscardDialog view={view} form={form} onClose={() => setDiscarding(false)} /> : null}
    </>
  )
}
