import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import { compileScoring, extensionOf, pathInForm, resolveFragments } from '@thidua/forms'
import type { Finding, FormFragment } from '@thidua/forms'
import { isSameJson } from '@thidua/kernel'
import type { Problem } from '@thidua/kernel'
import type { DocumentStore } from '../document/document-store.ts'
import type { FormDocument, NodeKey } from '../document/form-document.ts'
import { definitionOf, scoringOf } from '../document/open-document.ts'
import { pathBeforeFragments } from './definition-place.ts'
import { placeFindings } from './local-findings.ts'
import type { FindingsByKey, PlacedFinding } from './local-findings.ts'
import { previewable } from './previewable.ts'
import type { Previewable } from './previewable.ts'

/** The document as a whole, a moment after the last key: what previews, rule editors and findings are made of. */
export type Draft = Previewable & {
  readonly document: FormDocument
  readonly definition: FormDefinition
  readonly scoring: ScoringModel | undefined
  /** The model, when it fits the form as it is. */
  readonly usableScoring: ScoringModel | null
}

export type DraftStore = {
  readonly get: () => Draft
  readonly watch: (listener: () => void) => () => void
  /** The same list as before unless something in it changed, so that one mark wakes one node. */
  readonly findingsOf: (key: NodeKey) => readonly PlacedFinding[]
  readonly allFindings: () => FindingsByKey
  readonly watchFindings: (listener: () => void) => () => void
  /** Findings of the gate, with the document it was asked about. */
  readonly takeFindings: (findings: readonly Finding[], document: FormDocument) => void
  /** The question bank as it is now: a question installed while the form is open is shown where the form uses it. */
  readonly takeFragments: (fragments: readonly FormFragment[] | undefined) => void
  /** Now, not in a moment: before something is handed out. */
  readonly refresh: () => Draft
  readonly stop: () => void
}

export type DraftOptions = {
  readonly fragments?: readonly FormFragment[] | undefined
  readonly base?: FormDefinition | undefined
}

const noFindings: readonly PlacedFinding[] = []
const noFragments: readonly FormFragment[] = []
const pause = 150

export function createDraftStore(store: DocumentStore, { fragments, base }: DraftOptions): DraftStore {
  const listeners = new Set<() => void>()
  const findingListeners = new Set<() => void>()
  let gate: { findings: readonly Finding[]; document: FormDocument } | null = null
  let bank = fragments ?? noFragments
  let draft = draftOf(store.document(), bank)
  let findings: FindingsByKey = placeFindings(draft.document, problemsOf(draft), [])
  let timer: ReturnType<typeof setTimeout> | undefined

  const retell = () => {
    const own = placeFindings(draft.document, problemsOf(draft), [])
    const next = gate ? joined(own, placeFindings(gate.document, [], gate.findings)) : own
    findings = new Map(
      [...next].map(([key, list]) => {
        const before = findings.get(key)
        return [key, before && isSameJson(before, list) ? before : list]
      }),
    )
    for (const listener of findingListeners) listener()
  }
  const remake = () => {
    clearTimeout(timer)
    draft = draftOf(store.document(), bank)
    retell()
    for (const listener of listeners) listener()
  }
  const refresh = () => {
    clearTimeout(timer)
    if (draft.document !== store.document()) remake()
    return draft
  }
  const unwatch = store.watch(() => {
    clearTimeout(timer)
    timer = setTimeout(refresh, pause)
  })

  return {
    get: () => draft,
    watch: subscribe(listeners),
    findingsOf: (key) => findings.get(key) ?? noFindings,
    allFindings: () => findings,
    watchFindings: subscribe(findingListeners),
    takeFindings: (list, document) => {
      gate = { findings: inOwnTerms(list, definitionOf(document), bank, base), document }
      retell()
    },
    takeFragments: (next = noFragments) => {
      if (next === bank) return
      bank = next
      remake()
    },
    refresh,
    stop: () => {
      clearTimeout(timer)
      unwatch()
    },
  }
}

function draftOf(document: FormDocument, bank: readonly FormFragment[]): Draft {
  const definition = definitionOf(document)
  const scoring = scoringOf(document)
  const usesBank = definition.sections.some((section) => section.fragments !== undefined)
  const resolved = usesBank ? resolveFragments(definition, bank) : null
  const shown = resolved?.ok
    ? inOwnPlaces(previewable(resolved.value), resolved.value, definition)
    : previewable(definition)
  const fits = scoring && shown.form && compileScoring(scoring, shown.form).ok
  return { document, definition, scoring, usableScoring: fits ? scoring : null, ...shown }
}

function inOwnPlaces(shown: Previewable, resolved: FormDefinition, own: FormDefinition): Previewable {
  const problems = shown.problems.map((problem) => ({
    ...problem,
    path: pathBeforeFragments(problem.path, resolved, own),
  }))
  return { ...shown, problems }
}

/** The gate points into the extension, or into the form with its fragments put in; the author looks at neither. */
function inOwnTerms(
  findings: readonly Finding[],
  own: FormDefinition,
  bank: readonly FormFragment[],
  base: FormDefinition | undefined,
): readonly Finding[] {
  const laid = base ? extensionOf(base, own, { base: noPin }).extension : null
  const resolved = resolveFragments(own, bank)
  return findings.map((finding) => {
    const path = laid ? pathInForm(finding.path, laid, own) : finding.path
    return { ...finding, path: resolved.ok ? pathBeforeFragments(path, resolved.value, own) : path }
  })
}

const noPin = { formId: '', version: '', hash: '' }

function problemsOf(draft: Draft): readonly Problem[] {
  const { scoring, form } = draft
  if (!scoring || !form) return draft.problems
  const compiled = compileScoring(scoring, form)
  return compiled.ok ? draft.problems : [...draft.problems, ...(compiled.error.problems ?? [])]
}

function joined(own: FindingsByKey, others: FindingsByKey): FindingsByKey {
  const all = new Map(own)
  for (const [key, list] of others) {
    const told = new Set((all.get(key) ?? []).map(({ rest, problem }) => `${meaningOf(problem)} ${rest}`))
    const news = list.filter(({ rest, finding }) => !told.has(`${meaningOf(finding)} ${rest}`))
    if (news.length > 0) all.set(key, [...(all.get(key) ?? []), ...news])
  }
  return all
}

/** The gate repeats what the compiler said while one typed, under a code of its own but with the same reason. */
function meaningOf(item: { readonly code: string; readonly params?: Problem['params'] } | undefined): string {
  return String(item?.params?.['reason'] ?? item?.code ?? '')
}

function subscribe(listeners: Set<() => void>): (listener: () => void) => () => void {
  return (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
