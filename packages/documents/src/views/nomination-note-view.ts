import type { LegalDate } from '@thidua/kernel'
import type { DocumentView } from '../document-view.ts'
import { capitals } from '../signature-lines.ts'
import { dateInFigures } from '../vietnamese-date.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type NominationNoteFacts = OfficeFacts & {
  readonly subjectName: string
  readonly subjectKind: string
  readonly unitName: string
  readonly happenedOn: LegalDate
  readonly scope: string
  readonly achievement: string
  readonly nominatedBy: string
  /** Over the nominator’s name. */
  readonly nominatorPost: string
  readonly receivedOn: LegalDate
}

/** View of the template `nomination-note` (form F12). */
export function nominationNoteView({
  letterhead,
  signer,
  recipients,
  ...facts
}: NominationNoteFacts): DocumentView {
  return {
    ...officeView({ letterhead, signer, recipients }),
    nomination: {
      ...facts,
      nominatorPost: capitals(facts.nominatorPost),
      happenedOn: dateInFigures(facts.happenedOn),
      receivedOn: dateInFigures(facts.receivedOn),
    },
  }
}
