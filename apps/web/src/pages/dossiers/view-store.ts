import { type DossierFilter, parseDossierFilter } from '#src/navigation/search-params.ts'

export type SavedView = { readonly name: string; readonly filter: DossierFilter }
const storageKey = 'thidua.dossier-views'

/** Filters a person has named, on this machine. */
export function readSavedViews(): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    if (!Array.isArray(stored)) return []
    return stored.flatMap((view: Partial<SavedView>) =>
      typeof view.name === 'string'
        ? [{ name: view.name, filter: parseDossierFilter({ ...view.filter }) }]
        : [],
    )
  } catch {
    return []
  }
}

export function writeSavedViews(views: readonly SavedView[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(views))
  } catch {
    // storage is blocked in some offices; the address can still be copied
  }
}
