import { innerNodes, parseRule, type RuleTree } from '@thidua/rules'
import type { CompiledForm } from '../compiled-form.ts'

/** The constants rules hold a field against, and the other fields it is compared with. */
export type FieldWords = {
  readonly numbers: ReadonlySet<number>
  readonly texts: ReadonlySet<string>
  readonly peers: ReadonlySet<string>
}

type Words = { numbers: Set<number>; texts: Set<string>; peers: Set<string> }

/**
 * For each field: every literal that stands in a rule reading it (or reading a computed field made of it). Values at and
 * beside these are where a rule can change its mind, so they are the values worth trying.
 */
export function ruleWords(
  form: CompiledForm,
  extra: readonly string[] = [],
): ReadonlyMap<string, FieldWords> {
  const found = new Map<string, Words>()
  const wordsFor = (id: string): Words => {
    const words = found.get(id) ?? { numbers: new Set(), texts: new Set(), peers: new Set() }
    found.set(id, words)
    return words
  }
  for (const source of [...sourcesOf(form), ...extra]) {
    const tree = parseRule(source)
    if (!tree.ok) continue
    const said = literalsOf(tree.value)
    const read = rootsOf(form, said.variables)
    for (const id of read) {
      const words = wordsFor(id)
      for (const number of said.numbers) words.numbers.add(number)
      for (const text of said.texts) words.texts.add(text)
      for (const peer of read) if (peer !== id) words.peers.add(peer)
    }
  }
  return found
}

function sourcesOf(form: CompiledForm): readonly string[] {
  const rules = [...form.fields.values()].flatMap((field) => [
    field.visibleWhen,
    field.requiredWhen,
    field.computed,
    ...field.rules,
    ...field.demands.map(({ when }) => when),
  ])
  const sections = form.sections.map((section) => section.visibleWhen)
  return [...rules, ...sections].flatMap((rule) => (rule ? [rule.source] : []))
}

/** Fields answered by people that these variables come from: a computed one stands for what it reads. */
export function rootsOf(form: CompiledForm, ids: Iterable<string>): ReadonlySet<string> {
  const roots = new Set<string>()
  const seen = new Set<string>()
  const follow = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    const field = form.fields.get(id)
    if (field?.computed) for (const inner of field.computed.reads) follow(inner)
    else if (field?.check) roots.add(id)
  }
  for (const id of ids) follow(id)
  return roots
}

type Literals = {
  readonly numbers: Set<number>
  readonly texts: Set<string>
  readonly variables: Set<string>
}

function literalsOf(tree: RuleTree): Literals {
  const found: Literals = { numbers: new Set(), texts: new Set(), variables: new Set() }
  const visit = (node: RuleTree): void => {
    if (node.op === 'variable') found.variables.add(node.name)
    if (node.op === 'value' && typeof node.value === 'number') found.numbers.add(node.value)
    if (node.op === 'value' && typeof node.value === 'string') found.texts.add(node.value)
    for (const inner of innerNodes(node)) visit(inner)
  }
  visit(tree)
  return found
}
