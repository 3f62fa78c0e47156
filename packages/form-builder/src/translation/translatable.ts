import { nodesBelow } from '../document/form-document.ts'
import type { DocumentNode, FormDocument, NodeKey } from '../document/form-document.ts'

/** One text of the form that has, or could have, its English. */
export type TranslatableText = {
  readonly key: NodeKey
  /** The property that holds it. */
  readonly name: string
  /** Its place in a list of the property: option, level, row, rule; -1 for a text of the property itself. */
  readonly at: number
  /** In a list: the inner property that holds the words. */
  readonly inner: string
  readonly vi: string
  readonly en: string
}

const ownTexts = ['title', 'intro', 'guidance', 'label', 'help', 'unit'] as const
const listTexts = [
  ['options', 'label'],
  ['levels', 'label'],
  ['levels', 'description'],
  ['matrixRows', 'label'],
  ['rules', 'message'],
  ['evidenceDemands', 'message'],
  ['parts', 'label'],
] as const

/** Every text below a node, in the order of the page. */
export function textsBelow(document: FormDocument, root: NodeKey): readonly TranslatableText[] {
  return nodesBelow(document, root).flatMap(textsOf)
}

function textsOf(node: DocumentNode): readonly TranslatableText[] {
  const own = ownTexts.flatMap((name) => asText(node.key, { name, at: -1, inner: '' }, node.content[name]))
  const listed = listTexts.flatMap(([name, inner]) => {
    const items = node.content[name]
    // the words of a list are the list's
    if (!Array.isArray(items) || (name === 'options' && node.content['codelist'] !== undefined)) return []
    return items.flatMap((item: Readonly<Record<string, unknown>>, at) =>
      asText(node.key, { name, at, inner }, item[inner]),
    )
  })
  return [...own, ...listed]
}

function asText(
  key: NodeKey,
  place: Pick<TranslatableText, 'name' | 'at' | 'inner'>,
  value: unknown,
): readonly TranslatableText[] {
  if (typeof value !== 'object' || value === null) return []
  const { vi, en } = value as { vi?: unknown; en?: unknown }
  if (typeof vi !== 'string') return []
  return [{ key, ...place, vi, en: typeof en === 'string' ? en : '' }]
}

/** The property's value with one text changed; an empty English is no English. */
export function withText(
  node: DocumentNode,
  text: Pick<TranslatableText, 'name' | 'at' | 'inner'>,
  language: 'vi' | 'en',
  words: string,
): unknown {
  const value = node.content[text.name]
  if (text.at < 0) return changed(value, language, words)
  const items = Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : []
  return items.map((item, at) =>
    at === text.at ? { ...item, [text.inner]: changed(item[text.inner], language, words) } : item,
  )
}

function changed(value: unknown, language: 'vi' | 'en', words: string): unknown {
  const text = (typeof value === 'object' && value !== null ? value : { vi: '' }) as {
    vi: string
    en?: string
  }
  if (language === 'vi') return { ...text, vi: words }
  const { en: _, ...rest } = text
  return words === '' ? rest : { ...text, en: words }
}
