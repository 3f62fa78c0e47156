import { createContext, useContext } from 'react'

/** The words inside components. This room holds no language: the app gives them once, at the top. */
export type UiWords = {
  readonly add: string
  readonly ahead: string
  readonly calendarOpen: string
  readonly chooseFiles: string
  readonly clear: string
  readonly close: string
  readonly current: string
  readonly dateHint: string
  readonly dismiss: string
  readonly done: string
  readonly dropFiles: string
  readonly dropHere: string
  readonly loading: string
  readonly moreActions: string
  readonly nextMonth: string
  readonly nextPage: string
  readonly noMatch: string
  readonly openList: string
  readonly optional: string
  readonly pageOf: (page: number, pages: number) => string
  readonly pagination: string
  readonly previousMonth: string
  readonly previousPage: string
  readonly readAs: (value: string) => string
  readonly remove: (name: string) => string
  readonly required: string
  readonly showTable: string
  readonly skipToContent: string
  readonly sortAscending: string
  readonly sortDescending: string
  readonly undo: string
  readonly unread: string
  readonly unreadDate: string
}

const UiWordsContext = createContext<UiWords | null>(null)

export const UiWordsProvider = UiWordsContext.Provider

export function useUiWords(): UiWords {
  const words = useContext(UiWordsContext)
  if (!words) throw new Error('Wrap the page in UiWordsProvider: components take their words from it')
  return words
}
