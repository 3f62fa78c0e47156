import type { CompiledForm } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button } from '@thidua/ui'
import { lazy, Suspense, useState } from 'react'
import type { DossierDraft } from './use-dossier-draft.ts'

const WorkbookDialog = lazy(async () => ({
  default: (await import('./workbook-dialog.tsx')).WorkbookDialog,
}))

type Props = { readonly dossierId: string; readonly form: CompiledForm; readonly draft: DossierDraft }

/** For those who fill in Excel; what that needs is fetched when it is asked for. */
export function WorkbookButton({ dossierId, form, draft }: Props) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small icon="file" onClick={() => setOpen(true)}>
        {t('fill.workbook')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <WorkbookDialog
            dossierId={dossierId}
            form={form}
            flush={draft.flush}
            onClose={() => setOpen(false)}
            onTake={(answers) => {
              for (const [fieldId, value] of Object.entries(answers)) draft.replace(fieldId, value)
              setOpen(false)
            }}
          />
        </Suspense>
      ) : null}
    </>
  )
}
