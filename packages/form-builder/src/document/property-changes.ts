import { isSameJson } from '@thidua/kernel'
import { childLists } from './form-document.ts'
import type { DocumentNode, NodeContent } from './form-document.ts'
import { isRecord, pathSegment } from './set-property.ts'

type Change = { readonly path: string; readonly value?: unknown; readonly before?: string }

/** What to set so that one node says what the other says. Texts in two languages change one language at a time. */
export function propertyChanges(from: DocumentNode, to: DocumentNode): readonly Change[] {
  const list = childLists[from.kind]?.list
  return changesOf(from.content, to.content, '').filter((change) => change.path !== list)
}

function changesOf(from: NodeContent, to: NodeContent, prefix: string): readonly Change[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return names.flatMap((name): readonly Change[] => {
    const path = `${prefix}${pathSegment(name)}`
    const [old, value] = [from[name], to[name]]
    if (isSameJson(old, value)) return []
    if (prefix === '' && isRecord(old) && isRecord(value)) return changesOf(old, value, `${path}/`)
    if (value === undefined) return [{ path }]
    const following = Object.keys(to).slice(Object.keys(to).indexOf(name) + 1)
    const before = following.find((other) => Object.hasOwn(from, other))
    return [{ path, value, ...(before === undefined ? {} : { before }) }]
  })
}
