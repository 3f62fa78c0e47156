import type { DocumentView } from '../document-view.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type FormPaperFacts = OfficeFacts & {
  /** What stands behind the kind of paper in its number: UBND, SKHCN. */
  readonly symbol: string
  /** Every answer of the form by its field; days in words, room to write where nothing was answered. */
  readonly answers: Readonly<Record<string, string>>
}

/** View of a plugin's paper that prints one of its forms. */
export function formPaperView({ symbol, answers, ...office }: FormPaperFacts): DocumentView {
  return { ...officeView(office), office: { symbol }, answers }
}
