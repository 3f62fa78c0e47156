import type { FormDefinition, FormField } from '@thidua/contracts'
import type { Command, Refusal } from '../document/command.ts'
import { plainCommands } from '../document/footprint.ts'
import { idOf, isColumn, nodeOf } from '../document/form-document.ts'
import type { DocumentNode, FormDocument, NodeKey } from '../document/form-document.ts'
import { isTighter, tightenable } from './tighter.ts'

/** What belongs to the base, by id, and what it opens. */
export type BaseParts = {
  readonly sections: ReadonlySet<string>
  readonly fields: ReadonlyMap<string, FormField>
  /** Sections that take more fields. */
  readonly openSections: ReadonlySet<string>
  readonly takesSections: boolean
  /** Most points of the extension's own, 0 where the base opens none. */
  readonly pointsCapHundredths: number
}

export function basePartsOf(base: FormDefinition): BaseParts {
  const slots = base.opens?.slots ?? []
  const fields = base.sections.flatMap((section) => section.fields)
  return {
    sections: new Set(base.sections.map(({ id }) => id)),
    fields: new Map(fields.map((field) => [field.id, field])),
    openSections: new Set(
      slots.flatMap((slot) => (slot.accepts === 'fields' && slot.sectionId ? [slot.sectionId] : [])),
    ),
    takesSections: slots.some((slot) => slot.accepts === 'sections'),
    pointsCapHundredths: base.opens?.pointsCapHundredths ?? 0,
  }
}

/** True for a part of the base itself; a column belongs to where its table belongs. */
export function belongsToBase(parts: BaseParts, document: FormDocument, node: DocumentNode): boolean {
  if (node.kind === 'form') return true
  if (node.kind === 'section') return parts.sections.has(idOf(node))
  return node.kind === 'field' && baseFieldOf(parts, document, node) !== undefined
}

function baseFieldOf(parts: BaseParts, document: FormDocument, node: DocumentNode): FormField | undefined {
  if (!isColumn(document, node)) return parts.fields.get(idOf(node))
  const table = parts.fields.get(idOf(nodeOf(document, node.parent ?? '')))
  return table?.columns?.find((column) => column.id === idOf(node))
}

/**
 * Refuses at once what an extension may never do. It is a courtesy: that the extension really refines its base is proved by
 * the engine when it is checked and published.
 */
export function baseGuard(
  base: FormDefinition | undefined,
): (document: FormDocument, command: Command) => Refusal | null {
  if (!base) return () => null
  const parts = basePartsOf(base)
  return (document, command) => {
    for (const each of plainCommands([command])) {
      const refusal = judge(document, each, parts)
      if (refusal) return refusal
    }
    return null
  }
}

function judge(
  document: FormDocument,
  command: Exclude<Command, { op: 'batch' }>,
  parts: BaseParts,
): Refusal | null {
  const own = (key: NodeKey) => {
    const node = document.nodes.get(key)
    return node !== undefined && belongsToBase(parts, document, node)
  }
  const takes = (key: NodeKey): Refusal | null =>
    takesMore(document, key, parts) ? null : { reason: 'no-slot', key }
  switch (command.op) {
    case 'add':
      return takes(command.parent)
    case 'move':
      return own(command.key) ? { reason: 'belongs-to-base', key: command.key } : takes(command.parent)
    case 'rename':
      if (document.nodes.get(command.key)?.kind === 'form') return null
      return own(command.key) ? { reason: 'belongs-to-base', key: command.key } : null
    case 'remove':
      return own(command.key) ? { reason: 'belongs-to-base', key: command.key } : null
    case 'set':
      return judgeSet(document, command, parts)
  }
}

/** What an extension says of itself as a whole; that its deadlines are not longer is for the engine to prove. */
export const ownOfExtension: ReadonlySet<string> = new Set(['title', 'version', 'id', 'deadlines'])

function judgeSet(
  document: FormDocument,
  command: Extract<Command, { op: 'set' }>,
  parts: BaseParts,
): Refusal | null {
  const { key, path, value } = command
  const node = document.nodes.get(key)
  if (!node || !belongsToBase(parts, document, node)) return null
  const [name = ''] = path.split('/')
  if (node.kind === 'form') return ownOfExtension.has(name) ? null : { reason: 'belongs-to-base', key }
  const base = node.kind === 'field' ? baseFieldOf(parts, document, node) : undefined
  if (!base || !tightenable.has(name)) return { reason: 'belongs-to-base', key }
  return isTighter(name, base[name as keyof FormField], value) ? null : { reason: 'not-tighter', key }
}

function takesMore(document: FormDocument, parent: NodeKey, parts: BaseParts): boolean {
  const node = document.nodes.get(parent)
  if (!node) return true
  if (node.kind === 'form') return parts.takesSections
  if (!belongsToBase(parts, document, node)) return true
  return node.kind === 'section' && parts.openSections.has(idOf(node))
}
