import type { Operations } from '@thidua/contracts'
import { flagOf, oneOf, pageOf, type Raw, textOf, withoutUndefined } from './search-values.ts'

export type DossierFilter = Omit<Operations['dossier.list']['input'], 'pageSize'>
export type DossierTab = 'content' | 'evidence' | 'score' | 'opinions' | 'history'
export type PageOf = { readonly page?: number }
export type SearchAndPage = PageOf & { readonly search?: string }

const sorts = ['updatedAt', 'subjectName', 'met', 'deadlineOn'] as const
const tabs = ['content', 'evidence', 'score', 'opinions', 'history'] as const

/** What an address may say about the list of dossiers; anything else in it is ignored, never an error. */
export function parseDossierFilter(raw: Raw): DossierFilter {
  return withoutUndefined({
    search: textOf(raw['search']),
    stage: textOf(raw['stage']),
    unitId: textOf(raw['unitId']),
    stakeholder: textOf(raw['stakeholder']),
    roundId: textOf(raw['roundId']),
    title: textOf(raw['title']),
    sort: oneOf(sorts, raw['sort']),
    descending: flagOf(raw['descending']),
    page: pageOf(raw['page']),
  })
}

export function parseDossierTab(raw: Raw): { readonly tab?: DossierTab } {
  return withoutUndefined({ tab: oneOf(tabs, raw['tab']) })
}

export function parsePage(raw: Raw): PageOf {
  return withoutUndefined({ page: pageOf(raw['page']) })
}

export function parseNoticeSearch(raw: Raw): PageOf & { readonly unread?: true } {
  return withoutUndefined({ unread: flagOf(raw['unread']), page: pageOf(raw['page']) })
}

export function parseSearchAndPage(raw: Raw): SearchAndPage {
  return withoutUndefined({ search: textOf(raw['search']), page: pageOf(raw['page']) })
}

/** The same view at another page; the first needs no word in the address. */
export function atPage<Search extends PageOf>({ page: _, ...search }: Search, page: number) {
  return page > 1 ? { ...search, page } : search
}

/** Only addresses of this site may be returned to after signing in. */
export function parseReturnTo(raw: Raw): { readonly next?: string } {
  const next = textOf(raw['next'])
  return next && /^\/(?![/\\])/.test(next) ? { next } : {}
}

export function parseRecord<Name extends string>(
  names: readonly Name[],
): (raw: Raw) => { readonly [Key in Name]?: string } {
  return (raw) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = textOf(raw[name])
        return value === undefined ? [] : [[name, value]]
      }),
    ) as { readonly [Key in Name]?: string }
}
