import type { ContributionChange } from '@thidua/contracts'
import { compareForms, compareScoring } from '@thidua/forms'
import type { LoadedPlugin } from '../load-plugin.ts'
import { compareWorkflows } from './compare-workflows.ts'
import type { Contribution } from './list-contributions.ts'
import { listContributions } from './list-contributions.ts'

type Detail = ContributionChange['details'][number]

const mostDetails = 50

/** What the second adds, changes and takes away; null stands for "not there". Unchanged contributions are not listed. */
export function comparePlugins(
  before: LoadedPlugin | null,
  after: LoadedPlugin | null,
): readonly ContributionChange[] {
  const old = new Map((before ? listContributions(before) : []).map((one) => [one.id, one]))
  const now = new Map((after ? listContributions(after) : []).map((one) => [one.id, one]))
  const came = [...now.values()].flatMap((contribution): readonly ContributionChange[] => {
    const was = old.get(contribution.id)
    if (!was) return [tell(contribution, 'added', [])]
    if (was.hash === contribution.hash || !before || !after) return []
    return [tell(contribution, 'changed', detailsOf(contribution, before, after))]
  })
  const gone = [...old.values()].filter(({ id }) => !now.has(id))
  return [...came, ...gone.map((contribution) => tell(contribution, 'removed', []))]
}

function tell(
  { id, point, label }: Contribution,
  change: ContributionChange['change'],
  details: readonly Detail[],
): ContributionChange {
  return { id, point, change, label, details: details.slice(0, mostDetails), detailCount: details.length }
}

function detailsOf(
  { point, local }: Contribution,
  before: LoadedPlugin,
  after: LoadedPlugin,
): readonly Detail[] {
  if (point === 'forms') {
    const [was, is] = [before.forms.get(local), after.forms.get(local)]
    return was && is ? compareForms(was.definition, is.definition).map(plain) : []
  }
  if (point === 'scoring') {
    const [was, is] = [before.scoring.get(local), after.scoring.get(local)]
    return was && is ? compareScoring(was, is).map(plain) : []
  }
  if (point === 'workflows') {
    const [was, is] = [before.workflows.get(local), after.workflows.get(local)]
    return was && is ? compareWorkflows(was, is) : []
  }
  return []
}

function plain({ kind, effect, path, params }: Detail): Detail {
  return { kind, effect, path, params }
}
