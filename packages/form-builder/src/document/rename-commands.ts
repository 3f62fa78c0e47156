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
  const rewrite = (source: string) =>
    table === null ? renameFieldInRule(source, from, id) : renameColumnInRule(source, table, from, id)
  const others = [...document.nodes.values()].flatMap((other) =>
    ruleChanges(other, rewrite, table === null ? (name) => (name === from ? id : name) : null),
  )
  return ok([own, ...others])
}

const singleRules = ['visibleWhen', 'requiredWhen', 'computed', 'outcomeRule', 'pointsRule']
const singleNames = ['verdictField', 'remarkField']

/** The changes that rewrite every rule of a node, and every plain mention of a field. */
export function ruleChanges(
  node: DocumentNode,
  rewrite: (source: string) => string,
  renameField: ((name: string) => string) | null,
): readonly SetCommand[] {
  const changed: SetCommand[] = []
  const put = (path: string, before: unknown, value: unknown) => {
    if (value !== before) changed.push({ op: 'set', key: node.key, path, value })
  }
  for (const path of singleRules) {
    const source = node.content[path]
    if (typeof source === 'string') put(path, source, rewrite(source))
  }
  const rules = node.content['rules']
  if (Array.isArray(rules)) put('rules', rules, rewrittenRules(rules, rewrite))
  if (renameField && node.kind === 'criterion') {
    for (const path of singleNames) {
      const name = node.content[path]
      if (typeof name === 'string') put(path, name, renameField(name))
    }
    const because = node.content['because']
    if (Array.isArray(because)) put('because', because, kept(because, because.map(String).map(renameField)))
  }
  return changed
}

function rewrittenRules(
  rules: readonly NodeContent[],
  rewrite: (source: string) => string,
): readonly NodeContent[] {
  const next = rules.map((rule) => {
    const source = rule['expression']
    const text = typeof source === 'string' ? rewrite(source) : source
    return text === source ? rule : { ...rule, expression: text }
  })
  return kept(rules, next)
}

/** The old list when nothing in it changed. */
function kept<Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] {
  return after.every((item, at) => item === before[at]) ? before : after
}
