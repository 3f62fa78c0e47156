import type { Operations } from '@thidua/contracts'

export type DossierFilter = Omit<Operations['dossier.list']['input'], 'pageSize'>
export type DossierTab = 'content' | 'evidence' | 'score' | 'opinions' | 'history'
export type PageOf = { readonly page?: number }
export type SearchAndPage = PageOf & { readonly search?: string }

type Raw = Record<string, unknown>

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
    descending: raw['descending'] === true || raw['descending'] === 'true' ? true : undefined,
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
  const unread = raw['unread'] === true || raw['unread'] === 'true' ? true : undefined
  return withoutUndefined({ unread: unread as true | undefined, page: pageOf(raw['page']) })
}

export function parseSearchAndPage(raw: Raw): SearchAndPage {
  return withoutUndefined({ search: textOf(raw['search']), page: pageOf(raw['page']) })
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

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.length > 0 && value.length <= 300
    ? value.normalize('NFC')
    : undefined
}

function pageOf(value: unknown): number | undefined {
  const page = Number(value)
  return Number.isInteger(page) && page > 1 && page < 100_000 ? page : undefined
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value)
}

type Defined<Shape> = { readonly [Key in keyof Shape]?: Exclude<Shape[Key], undefined> }
function withoutUndefined<Shape extends Raw>(shape: Shape): Defined<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Defined<Shape>
}
