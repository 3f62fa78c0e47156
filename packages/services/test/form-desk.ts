import type { FormContentView, FormDraftView } from '@thidua/contracts'
import { createFormDraft } from '../src/form/create-form-draft.ts'
import { getFormDraft } from '../src/form/get-form-draft.ts'
import { saveFormDraft } from '../src/form/save-form-draft.ts'
import type { Platform } from './open-platform.ts'
import { take } from './open-platform.ts'

/** The province's form of a household, as the source of a draft. */
export const householdForm = {
  kind: 'base',
  stakeholder: 'household',
  formId: 'f09-household-achievement',
} as const

/** Suối Trầm drawing a form of its own: its officer, its head, and a stranger of another unit. */
export function formDesk(platform: () => Platform) {
  const officer = () => platform().as('suoitram.canbo')
  return {
    officer,
    head: () => platform().as('suoitram.chutich'),
    stranger: () => platform().as('phuongmau.canbo'),
    async begin(): Promise<FormDraftView> {
      const { deps } = platform()
      const unitId = await platform().unitId('X0001')
      const { id } = take(await createFormDraft(deps, await officer(), { unitId, source: householdForm }))
      return take(await getFormDraft(deps, await officer(), { draftId: id }))
    },
    async save(draft: { readonly id: string; readonly version: number }, content: FormContentView) {
      return take(
        await saveFormDraft(platform().deps, await officer(), {
          draftId: draft.id,
          version: draft.version,
          content,
        }),
      )
    },
  }
}
