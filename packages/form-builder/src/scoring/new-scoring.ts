import { childLists, formKey, idOf, nodeOf, partsOf, scoringKey } from '../document/form-document.ts'
import type { DocumentNode, FormDocument, NodeKey, NodeTree } from '../document/form-document.ts'

/** Points of an extension's own: beside the base's score, never above this. */
export type OwnPoints = { readonly pointsCapHundredths: number }

/**
 * A model on the verdict scale with one line for each criterion the form's sections answer; over a base, one line of the
 * extension's own points.
 */
export function newScoring(document: FormDocument, nextKey: () => NodeKey, own: OwnPoints | null): NodeTree {
  const formId = idOf(nodeOf(document, formKey))
  if (own) {
    const content = { ...modelOf(formId), scale: 'points', totalCapHundredths: own.pointsCapHundredths }
    return { key: scoringKey, kind: 'scoring', content, children: [ownCriterion(nextKey(), new Set(), own)] }
  }
  const sections = nodeOf(document, formKey).children.map((key) => nodeOf(document, key))
  const children = sections.flatMap((section): readonly NodeTree[] => {
    const criterionId = section.content['criterionId']
    return typeof criterionId === 'string'
      ? [criterionTree(nextKey(), criterionId, verdictIn(document, section))]
      : []
  })
  return { key: scoringKey, kind: 'scoring', content: { ...modelOf(formId), scale: 'verdict' }, children }
}

function modelOf(formId: string) {
  const list = childLists.scoring?.list ?? 'criteria'
  return { id: `${formId}-scoring`, version: '1.0.0', formId, [list]: [] }
}

/** The next criterion that a section names and no line scores yet; else an empty line. */
export function newCriterion(document: FormDocument, key: NodeKey, own: OwnPoints | null): NodeTree {
  const scored = new Set(nodeOf(document, scoringKey).children.map((each) => idOf(nodeOf(document, each))))
  if (own) return ownCriterion(key, scored, own)
  const section = partsOf(document).find((node) => {
    const id = node.content['criterionId']
    return node.kind === 'section' && typeof id === 'string' && !scored.has(id)
  })
  if (!section) return criterionTree(key, `criterion-${scored.size + 1}`, undefined)
  return criterionTree(key, String(section.content['criterionId']), verdictIn(document, section))
}

/** Points say what a criterion of one's own came to; whether it was met is not asked. */
function ownCriterion(key: NodeKey, taken: ReadonlySet<string>, own: OwnPoints): NodeTree {
  let number = 1
  while (taken.has(`own-${number}`)) number += 1
  const content = {
    criterionId: `own-${number}`,
    label: { vi: '' },
    outcomeRule: '"met"',
    maxPointsHundredths: own.pointsCapHundredths,
  }
  return { key, kind: 'criterion', content, children: [] }
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
