import type { Finding } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import { formKey, nodeOf, scoringKey } from '../document/form-document.ts'
import type { FormDocument, NodeKey } from '../document/form-document.ts'
import { readPlace } from './definition-place.ts'

/** Something to know about one part of the form, from the gate (`finding`) or from the compiler while one types (`problem`). */
export type PlacedFinding = {
  readonly key: NodeKey
  /** Where in that part: `visibleWhen`, `label/vi`; empty for the part as a whole. */
  readonly rest: string
  readonly severity: Finding['severity']
  readonly finding?: Finding | undefined
  readonly problem?: Problem | undefined
}

export type FindingsByKey = ReadonlyMap<NodeKey, readonly PlacedFinding[]>

/** Sorts findings to the nodes they concern, by the document they were made of. */
export function placeFindings(
  document: FormDocument,
  problems: readonly Problem[],
  findings: readonly Finding[],
): FindingsByKey {
  const placed = new Map<NodeKey, PlacedFinding[]>()
  const put = (item: PlacedFinding) => placed.set(item.key, [...(placed.get(item.key) ?? []), item])
  for (const problem of problems) put({ ...placeOf(document, problem.path), severity: 'error', problem })
  for (const finding of findings) {
    put({ ...placeOf(document, finding.path), severity: finding.severity, finding })
  }
  return placed
}

function placeOf(document: FormDocument, path: string): { key: NodeKey; rest: string } {
  const criterion = /^(?:\/scoring)?\/criteria\/(\d+)(?:\/(.*))?$/.exec(path)
  if (criterion && document.nodes.has(scoringKey)) {
    const key = nodeOf(document, scoringKey).children[Number(criterion[1])]
    return { key: key ?? scoringKey, rest: criterion[2] ?? '' }
  }
  const place = readPlace(path)
  if (!place) return { key: formKey, rest: path.replace(/^\//, '') }
  const section = nodeOf(document, formKey).children[place.section]
  const field = place.field === undefined ? undefined : childOf(document, section, place.field)
  const column = place.column === undefined ? undefined : childOf(document, field, place.column)
  return { key: column ?? field ?? section ?? formKey, rest: place.rest }
}

function childOf(document: FormDocument, key: NodeKey | undefined, at: number): NodeKey | undefined {
  return key === undefined ? undefined : document.nodes.get(key)?.children[at]
}

/** The worst of them decides the mark. */
export function worstOf(findings: readonly PlacedFinding[]): Finding['severity'] | null {
  if (findings.some(({ severity }) => severity === 'error')) return 'error'
  if (findings.some(({ severity }) => severity === 'warning')) return 'warning'
  return findings.length > 0 ? 'notice' : null
}
