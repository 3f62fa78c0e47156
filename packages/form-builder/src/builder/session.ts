import type { Answers } from '@thidua/contracts'
import type { FormDocument, NodeKey } from '../document/form-document.ts'
import type { Conflict } from '../document/merge-commands.ts'

/** Where another's work and mine contradict each other. */
export type OpenConflicts = {
  readonly by: string
  readonly conflicts: readonly Conflict[]
  /** My document before the merge. */
  readonly mine: FormDocument
}

export type View = 'edit' | 'preview' | 'test' | 'scoring' | 'translation' | 'json' | 'history'

/** What a person is looking at; none of it belongs to the form. */
export type Session = {
  readonly view: View
  readonly selected: NodeKey
  readonly collapsed: ReadonlySet<NodeKey>
  /** Raised when the outline has to take the focus to the selected node, the panel to its first box. */
  readonly outlineTurn: number
  readonly panelTurn: number
  /** For the live region; the number makes the same sentence news again. */
  readonly said: { readonly text: string; readonly number: number }
  readonly find: string
  readonly matches: ReadonlySet<NodeKey>
  /** Parts that were copied, for a paste by button. */
  readonly copied: string | null
  readonly showEnglish: boolean
  readonly paletteOpen: boolean
  /** The answers on the test bench. */
  readonly bench: Answers
  readonly conflicts: OpenConflicts | null
  /** How many comments wait at each part, by its id. */
  readonly openComments: ReadonlyMap<string, number>
  /** Comments being written, by the part they are about; one stays until the page has taken it. */
  readonly unsentComments: ReadonlyMap<string, string>
}

export const freshSession: Session = {
  view: 'edit',
  selected: 'form',
  collapsed: new Set(),
  outlineTurn: 0,
  panelTurn: 0,
  said: { text: '', number: 0 },
  find: '',
  matches: new Set(),
  copied: null,
  showEnglish: false,
  paletteOpen: true,
  bench: {},
  conflicts: null,
  openComments: new Map(),
  unsentComments: new Map(),
}
