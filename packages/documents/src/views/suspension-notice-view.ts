import type { DocumentView } from '../document-view.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type SuspensionNoticeFacts = OfficeFacts & {
  readonly addressee: string
  readonly dossierCode: string
  readonly subjectName: string
  readonly titleName: string
  /** The day of the suspension in words. */
  readonly since: string
  readonly reason: string
}

/** View of the template `suspension-notice`. */
export function suspensionNoticeView({
  letterhead,
  signer,
  recipients,
  ...notice
}: SuspensionNoticeFacts): DocumentView {
  return { ...officeView({ letterhead, signer, recipients }), notice }
}
