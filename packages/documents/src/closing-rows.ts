import type { DocumentNode } from './document-tree.ts'

export type SignatureNode = Extract<DocumentNode, { kind: 'signature' }>
export type RecipientsNode = Extract<DocumentNode, { kind: 'recipients' }>
type BodyNode = Exclude<DocumentNode, SignatureNode | RecipientsNode>

/** The foot of a document: recipients or a first signature on the left, the signature on the right. */
export type ClosingRow = {
  readonly kind: 'closing'
  readonly left: RecipientsNode | SignatureNode | null
  readonly right: SignatureNode | null
}

/**
 * Pairs recipients and signatures as Decree 30/2020 sets them side by side, so that every renderer draws the same foot.
 * Two signatures in a row stand secretary left, chair right.
 */
export function withClosingRows(nodes: readonly DocumentNode[]): (BodyNode | ClosingRow)[] {
  const rows: (BodyNode | ClosingRow)[] = []
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node === undefined) break
    if (node.kind !== 'recipients' && node.kind !== 'signature') {
      rows.push(node)
      continue
    }
    const next = nodes[index + 1]
    const paired = next?.kind === 'signature'
    rows.push(paired ? { kind: 'closing', left: node, right: next } : alone(node))
    if (paired) index += 1
  }
  return rows
}

function alone(node: RecipientsNode | SignatureNode): ClosingRow {
  return node.kind === 'signature'
    ? { kind: 'closing', left: null, right: node }
    : { kind: 'closing', left: node, right: null }
}
