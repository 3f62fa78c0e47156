import { t } from './translate.ts'

/** The words of the component kit in the language of the page, for its `UiWordsProvider`. */
export function uiWords() {
  return {
    add: t('ui.add'),
    ahead: t('ui.ahead'),
    calendarOpen: t('ui.calendarOpen'),
    chooseFiles: t('ui.chooseFiles'),
    clear: t('ui.clear'),
    close: t('ui.close'),
    current: t('ui.current'),
    dateHint: t('ui.dateHint'),
    dismiss: t('ui.dismiss'),
    done: t('ui.done'),
    dropFiles: t('ui.dropFiles'),
    dropHere: t('ui.dropHere'),
    loading: t('ui.loading'),
    moreActions: t('ui.moreActions'),
    nextPage: t('ui.nextPage'),
    noMatch: t('ui.noMatch'),
    openList: t('ui.openList'),
    optional: t('ui.optional'),
    pageOf: (page: number, pages: number) => t('ui.pageOf', { page, pages }),
    pagination: t('ui.pagination'),
    previousPage: t('ui.previousPage'),
    readAs: (value: string) => t('ui.readAs', { value }),
    remove: (name: string) => t('ui.remove', { name }),
    required: t('ui.required'),
    showTable: t('ui.showTable'),
    skipToContent: t('ui.skipToContent'),
    sortAscending: t('ui.sortAscending'),
    sortDescending: t('ui.sortDescending'),
    undo: t('ui.undo'),
    unread: t('ui.unread'),
    unreadDate: t('ui.unreadDate'),
  }
}
