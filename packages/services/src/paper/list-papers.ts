import type { Operations, PaperRef, PaperView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { contentHash } from '@thidua/plugin-host'
import { runQuery } from '../command/run-query.ts'
import { publishedRulesOf } from '../content/published-rules-of.ts'
import { unitRef } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { FoundPaper } from './find-papers.ts'
import { findPapers } from './find-papers.ts'

/** By the number of their form. */
export function listPapers(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['paper.list']['input'],
): Promise<Outcome<readonly PaperRef[]>> {
  return runQuery(deps, call, 'paper.list', async (context) =>
    ok(
      findPapers(context)
        .map(refOf)
        .toSorted((left, right) => left.formNumber.localeCompare(right.formNumber)),
    ),
  )
}

/** A paper with the form it prints. Refuses `document.not-found`: there is none, or it is for other units. */
export function getPaper(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['paper.get']['input'],
): Promise<Outcome<PaperView>> {
  return runQuery(deps, call, 'paper.get', async (context) => {
    const paper = findPapers(context).find((one) => isAsked(one, input))
    if (!paper) return refuse('document.not-found')
    const { form, units } = paper
    return ok({
      ...refOf(paper),
      form: form.definition,
      formRules: publishedRulesOf(form),
      formHash: contentHash(form.definition),
      units: units.map(({ id }) => unitRef(context.references, id)),
      today: context.today,
    })
  })
}

export function isAsked(
  { pluginId, template }: FoundPaper,
  asked: { readonly pluginId: string; readonly documentId: string },
): boolean {
  return pluginId === asked.pluginId && template.id === asked.documentId
}

function refOf({ pluginId, pluginTitle, template, form }: FoundPaper): PaperRef {
  const { formNumber } = form.definition
  return { pluginId, pluginTitle, documentId: template.id, title: template.title, formNumber }
}
