import type { FormContentView } from '@thidua/contracts'

/** A form as it was drawn here, and what the server held when it was opened or saved last. */
export type FormDraft = {
  readonly key: string
  readonly userId: string
  readonly draftId: string
  readonly baseVersion: number
  readonly base: FormContentView
  readonly content: FormContentView
  readonly savedAt: string
}

export function formDraftKey(of: { userId: string; draftId: string }): string {
  return `${of.userId}/${of.draftId}`
}
