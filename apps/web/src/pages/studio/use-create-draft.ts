import type { Operations } from '@thidua/contracts'
import { t } from '@thidua/i18n'
import { useToast } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '#src/api/use-command.ts'

type Source = Operations['form.createDraft']['input']['source']

/** Begins a draft and opens it; says which parts found no place in the form they were laid over. */
export function useCreateDraft(unitId: string) {
  const navigate = useNavigate()
  const showToast = useToast()
  const create = useCommand('form.createDraft', {
    onDone: ({ id, unplaced }) => {
      if (unplaced.length > 0) showToast({ text: t('studio.unplaced', { parts: unplaced.join(', ') }) })
      void navigate({ to: '/bieu-mau/$draftId', params: { draftId: id } })
    },
  })
  const { source } = create.isPending ? create.variables : { source: null }
  return {
    error: create.error,
    pending: create.isPending,
    busyWith: source?.kind === 'base' ? source.formId : null,
    from: (of: Source) => {
      if (!create.isPending) create.mutate({ unitId, source: of })
    },
  }
}
