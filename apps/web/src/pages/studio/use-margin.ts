import type { FormDraftView } from '@thidua/contracts'
import type { Surroundings } from '@thidua/form-builder'
import { t } from '@thidua/i18n'
import { useToast } from '@thidua/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { callOperation } from '#src/api/call-operation.ts'
import { sentenceOf } from '#src/parts/sentence-of.ts'
import type { OpenForm } from './use-form-draft.ts'

type Margin = Required<
  Pick<
    Surroundings,
    'comments' | 'onComment' | 'onResolveComment' | 'versions' | 'onOpenVersion' | 'onNameDraft'
  >
>

/** What stands beside a form: comments at its parts, versions kept before. */
export function useMargin(view: FormDraftView, { flush, version, moveTo }: OpenForm): Margin {
  const client = useQueryClient()
  const showToast = useToast()
  const draftId = view.id
  /** Whether it was done: what is said is there again when the draft is read anew, a refusal is told. */
  const act = useCallback(
    async (doing: () => Promise<unknown>, done?: string) => {
      const refusal = await doing().then(
        () => null,
        (error: unknown) => sentenceOf(error),
      )
      const text = refusal ?? done
      if (text) showToast({ text })
      await client.invalidateQueries({ queryKey: ['form.getDraft', { draftId }] })
      return refusal === null
    },
    [client, draftId, showToast],
  )
  return {
    comments: view.comments,
    versions: view.history as Margin['versions'],
    onComment: useCallback(
      (partId, text) => act(() => callOperation('form.comment', { draftId, partId, text })),
      [act, draftId],
    ),
    onResolveComment: useCallback(
      (commentId) =>
        void act(() => callOperation('form.resolveComment', { draftId, commentId, resolved: true })),
      [act, draftId],
    ),
    onOpenVersion: useCallback(
      (versionId) => callOperation('form.getVersion', { draftId, versionId }),
      [draftId],
    ),
    onNameDraft: useCallback(
      (name) =>
        void act(
          async () => {
            await flush()
            const named = await callOperation('form.nameDraft', { draftId, version: version(), name })
            moveTo(named.version)
          },
          t('studio.named', { name }),
        ),
      [act, draftId, flush, version, moveTo],
    ),
  }
}
