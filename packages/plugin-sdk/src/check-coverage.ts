import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/**
 * Every criterion the plugin takes on is asked somewhere and scored somewhere, and no form or scoring answers a
 * criterion it did not take on: a criterion can neither be dropped nor added on the quiet.
 */
export function checkCoverage(content: PluginContent): readonly Problem[] {
  const { criterionGroups, forms, scoring } = content.manifest.contributes
  const criteria = new Set(criterionGroups.flatMap((group) => group.criteria))
  const asked = forms.flatMap(({ id, file }) =>
    (content.forms.get(id)?.sections ?? []).flatMap(({ criterionId }) =>
      criterionId ? [{ criterionId, file }] : [],
    ),
  )
  const scored = scoring.flatMap(({ id, file }) =>
    (content.scoring.get(id)?.criteria ?? []).map(({ criterionId }) => ({ criterionId, file })),
  )
  const missing = (
    found: readonly { readonly criterionId: string }[],
    reason: string,
  ): readonly Problem[] => {
    const known = new Set(found.map(({ criterionId }) => criterionId))
    return [...criteria]
      .filter((id) => !known.has(id))
      .map((criterion) => flaw('plugin.json', '/contributes/criterionGroups', reason, { criterion }))
  }
  const strange = [...asked, ...scored].filter(({ criterionId }) => !criteria.has(criterionId))
  return [
    ...missing(asked, 'criterion-not-asked'),
    ...missing(scored, 'criterion-not-scored'),
    ...strange.map(({ criterionId, file }) =>
      flaw(file, '', 'criterion-not-taken-on', { criterion: criterionId }),
    ),
    ...unscoredSections(content),
  ]
}

/** A form with a scoring model scores every criterion it asks about. */
function unscoredSections(content: PluginContent): readonly Problem[] {
  return content.manifest.contributes.scoring.flatMap(({ id, file }) => {
    const model = content.scoring.get(id)
    const lines = new Set(model?.criteria.map(({ criterionId }) => criterionId))
    const sections = content.forms.get(model?.formId ?? '')?.sections ?? []
    return sections.flatMap(({ criterionId }) =>
      criterionId && !lines.has(criterionId)
        ? [flaw(file, '/criteria', 'criterion-not-scored', { criterion: criterionId })]
        : [],
    )
  })
}
