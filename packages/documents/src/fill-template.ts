import type { DocumentTemplate } from '@thidua/contracts'
import { ok, type Outcome, type Problem, refuse } from '@thidua/kernel'
import type { AnsweredSection } from './answered-section.ts'
import type { DocumentTree } from './document-tree.ts'
import type { DocumentView } from './document-view.ts'
import { fillBlock } from './fill-block.ts'
import { type Filling, fillLine } from './fill-text.ts'
import { layAnswers, leaveOut } from './lay-answers.ts'

/**
 * Fills a template from a closed view. There is no logic beyond lists: a slot names a text, a list slot becomes lines,
 * an empty text makes its line disappear. Refuses `document.failed` with one problem per slot the view does not know
 * (`path` points into the template, `params.slot` names the slot). Certificates are sheets, not trees: refused too.
 * A block `answers` becomes the `sections` as they were filled in.
 */
export function fillTemplate(
  template: DocumentTemplate,
  view: DocumentView,
  sections: readonly AnsweredSection[] = [],
): Outcome<DocumentTree> {
  if (template.layout === 'certificate') return refuse('document.failed', { template: template.id })
  const filling: Filling = { view, problems: [] }
  const nodes = template.blocks.flatMap((block, index) => {
    const place = `/blocks/${index}`
    if (block.kind !== 'answers') return fillBlock(block, place, filling)
    const laid = layAnswers(leaveOut(sections, new Set(block.without)))
    return laid.blocks.flatMap((one) =>
      fillBlock(one, place, { view: laid.view, problems: filling.problems }),
    )
  })
  const title = fillLine(template.title.vi, '/title/vi', filling)
  if (filling.problems.length > 0) {
    return refuse('document.failed', { template: template.id }, unique(filling.problems))
  }
  return ok({ layout: template.layout, title, language: 'vi', nodes })
}

/** A document followed by its appendix on a new page. */
export function appendTree(main: DocumentTree, appendix: DocumentTree): DocumentTree {
  return { ...main, nodes: [...main.nodes, { kind: 'pageBreak' }, ...appendix.nodes] }
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
