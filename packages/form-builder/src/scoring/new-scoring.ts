import { childLists, formKey, idOf, nodeOf, partsOf, scoringKey } from '../document/form-document.ts'
import type { DocumentNode, FormDocument, NodeKey, NodeTree } from '../document/form-document.ts'

/** A model on the verdict scale with one line for each criterion the form's sections answer. */
export function newScoring(document: FormDocument, nextKey: () => NodeKey): NodeTree {
  const formId = idOf(nodeOf(document, formKey))
  const sections = nodeOf(document, formKey).children.map((key) => nodeOf(document, key))
  const children = sections.flatMap((section): readonly NodeTree[] => {
    const criterionId = section.content['criterionId']
    return typeof criterionId === 'string'
      ? [criterionTree(nextKey(), criterionId, verdictIn(document, section))]
      : []
  })
  const list = childLists.scoring?.list ?? 'criteria'
  return {
    key: scoringKey,
    kind: 'scoring',
    content: { id: `${formId}-scoring`, version: '1.0.0', formId, scale: 'verdict', [list]: [] },
    children,
  }
}

/** The next criterion that a section names and no line scores yet; else an empty line. */
export function newCriterion(document: FormDocument, key: NodeKey): NodeTree {
  const scored = new Set(nodeOf(document, scoringKey).children.map((each) => idOf(nodeOf(document, each))))
  const section = partsOf(document).find((node) => {
    const id = node.content['criterionId']
    return node.kind === 'section' && typeof id === 'string' && !scored.has(id)
  })
  if (!section) return criterionTree(key, `criterion-${scored.size + 1}`, undefined)
  return criterionTree(key, String(section.content['criterionId']), verdictIn(document, section))
}

function criterionTree(key: NodeKey, criterionId: string, verdictField: string | undefined): NodeTree {
  const content = { criterionId, ...(verdictField === undefined ? {} : { verdictField }) }
  return { key, kind: 'criterion', content, children: [] }
}

function verdictIn(document: FormDocument, section: DocumentNode): string | undefined {
  const verdict = section.children
    .map((key) => nodeOf(document, key))
    .find((node) => node.content['kind'] === 'verdict')
  return verdict ? idOf(verdict) : undefined
}
