import type { Problem } from '@thidua/kernel'
import type { Campaign } from '../generated/types.ts'

/** What a schema cannot say: ids are unique, and what is referred to exists. */
export function problemsOfCampaign(campaign: Campaign): readonly Problem[] {
  const criteria = campaign.criterionGroups.flatMap((group) => group.criteria)
  const documents = campaign.legalDocuments.map(({ id }) => id)
  const phases = campaign.phases.map(({ id }) => id)
  return [
    ...repeated('/legalDocuments', documents),
    ...repeated('/phases', phases),
    ...repeated(
      '/criterionGroups',
      campaign.criterionGroups.map(({ id }) => id),
    ),
    ...repeated(
      '/criterionGroups/criteria',
      criteria.flatMap(({ id, code }) => [id, code]),
    ),
    ...repeated(
      '/awards',
      campaign.awards.map(({ occasion, title }) => `${occasion}:${title}`),
    ),
    ...repeated(
      '/yearToPhase',
      campaign.yearToPhase.map(({ year }) => String(year)),
    ),
    ...missing(
      '/yearToPhase',
      campaign.yearToPhase.map(({ phase }) => phase),
      phases,
    ),
    ...missing('/dtiRule/requiresDocument', [campaign.dtiRule.requiresDocument], documents),
    ...missing(
      '/dtiRule/criterionId',
      [campaign.dtiRule.criterionId],
      criteria.filter(({ computedBy }) => computedBy === 'dti-rank').map(({ id }) => id),
    ),
  ]
}

function repeated(path: string, ids: readonly string[]): readonly Problem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ code: 'input.invalid', path, params: { repeated: id } }))
}

function missing(path: string, wanted: readonly string[], known: readonly string[]): readonly Problem[] {
  return wanted
    .filter((id) => !known.includes(id))
    .map((id) => ({ code: 'input.invalid', path, params: { missing: id } }))
}
