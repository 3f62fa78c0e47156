import { fail, ok } from '@thidua/kernel'
import type { Result } from '@thidua/kernel'
import { renameColumnInRule, renameFieldInRule } from '../rule-text/rename-in-rule.ts'
import type { Refusal, SetCommand } from './command.ts'
import { idOf, isColumn, nodeOf } from './form-document.ts'
import type { DocumentNode, FormDocument, NodeContent, NodeKey } from './form-document.ts'

/** What renaming comes to: the id itself, and every rule, reason and score line that names it. */
export function renameCommands(
  document: FormDocument,
  key: NodeKey,
  id: string,
): Result<readonly SetCommand[], Refusal> {
  const node = document.nodes.get(key)
  if (!node) return fail({ reason: 'node-missing', key })
  if (id === '') return fail({ reason: 'name-empty', key })
  const own: SetCommand = {
    op: 'set',
    key,
    path: node.kind === 'criterion' ? 'criterionId' : 'id',
    value: id,
  }
  const from = idOf(node)
  if (node.kind !== 'field' || from === '' || from === id) return ok([own])
  const table = isColumn(document, node) ? idOf(nodeOf(document, node.parent ?? '')) : null
  const rewriting: Rewriting =
    table === null
      ? {
          rule: (source) => renameFieldInRule(source, from, id),
          field: (name) => (name === from ? id : name),
        }
      : { rule: (source) => renameColumnInRule(source, table, from, id), field: (name) => name }
  return ok([own, ...[...document.nodes.values()].flatMap((other) => ruleChanges(other, rewriting))])
}

/** What becomes of every expression, and of every plain mention of a field. */
export type Rewriting = {
  readonly rule: (source: string) => string
  readonly field: (name: string) => string
}

/** Properties that hold expressions or names of fields, at any depth. */
const speaking =
  'visibleWhen requiredWhen computed rules evidenceDemands outcomeRule pointsRule verdictField remarkField because parts'.split(
    ' ',
  )
const ruleNames: ReadonlySet<string> = new Set(
  'visibleWhen requiredWhen computed expression when outcomeRule pointsRule rule count value'.split(' '),
)
const fieldNames: ReadonlySet<string> = new Set(
  'verdictField remarkField rubricField evidenceField because'.split(' '),
)

/** The changes that rewrite all that a node says about fields. */
export function ruleChanges(node: DocumentNode, rewriting: Rewriting): readonly SetCommand[] {
  return speaking.flatMap((path): readonly SetCommand[] => {
    const before = node.content[path]
    const value = before === undefined ? undefined : rewritten(path, before, rewriting)
    return value === before ? [] : [{ op: 'set', key: node.key, path, value }]
  })
}

/** The very same value when nothing in it names what is renamed. */
function rewritten(name: string, value: unknown, rewriting: Rewriting): unknown {
  if (typeof value === 'string') {
    if (fieldNames.has(name)) return rewriting.field(value)
    return ruleNames.has(name) ? rewriting.rule(value) : value
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => rewritten(name, item, rewriting))
    return items.some((item, at) => item !== value[at]) ? items : value
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as NodeContent)
  const next = entries.map(([key, inner]) => [key, rewritten(key, inner, rewriting)] as const)
  return next.some(([, inner], at) => inner !== entries[at]?.[1]) ? Object.fromEntries(next) : value
}
