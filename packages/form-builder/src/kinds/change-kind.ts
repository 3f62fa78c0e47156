import type { FieldKind } from '@thidua/contracts'
import type { Command } from '../document/command.ts'
import type { DocumentNode } from '../document/form-document.ts'
import { facetProperties, factsOf } from './kind-facts.ts'

/**
 * A field of another kind under the same id and label: what the new kind cannot say is taken away, what it cannot be
 * without is begun. One step back brings all of it again. A table keeps its kind while it has columns.
 */
export function changeKindCommand(node: DocumentNode, kind: FieldKind): Command | null {
  const facts = factsOf(kind)
  if (!facts || node.content['kind'] === kind || node.children.length > 0) return null
  const kept = new Set(facts.facets.flatMap((facet) => facetProperties[facet]) as readonly string[])
  const every = Object.values(facetProperties).flat() as readonly string[]
  const gone = [...new Set(every)].filter((name) => !kept.has(name) && Object.hasOwn(node.content, name))
  const silenced = facts.holdsAnswer
    ? []
    : ['required', 'requiredWhen'].filter((name) => name in node.content)
  const begin = Object.entries(facts.begin ?? {}).filter(([name]) => !Object.hasOwn(node.content, name))
  const set = (path: string, value?: unknown): Command => ({
    op: 'set',
    key: node.key,
    path,
    ...(value === undefined ? {} : { value }),
  })
  return {
    op: 'batch',
    name: 'kind',
    commands: [
      set('kind', kind),
      ...[...gone, ...silenced].map((path) => set(path)),
      ...begin.map(([path, value]) => set(path, value)),
    ],
  }
}
