import type { FormDefinition, PluginManifest } from '@thidua/contracts'
import type { AnswerLens } from '@thidua/forms'
import { deriveLens } from '@thidua/forms'
import { groupRows } from './group-rows.ts'

type AuthoredSteps = Parameters<typeof deriveLens>[2]

/**
 * The way answers go from one version of a form to another. What a machine cannot see (renamed fields, option values) the
 * manifest of the newer version says; going back it is read backwards.
 */
export function lensBetween(
  before: FormDefinition,
  after: FormDefinition,
  manifests: { readonly before: PluginManifest | null; readonly after: PluginManifest | null },
): AnswerLens {
  const forward = authored(manifests.after, before, 'forward')
  const steps = forward.length > 0 ? forward : authored(manifests.before, after, 'back')
  return deriveLens(before, after, steps)
}

function authored(
  manifest: PluginManifest | null,
  other: FormDefinition,
  direction: 'forward' | 'back',
): NonNullable<AuthoredSteps> {
  const lens = manifest?.lenses?.find(
    ({ form, fromVersion }) => form === other.id && fromVersion === other.version,
  )
  if (!lens) return []
  const turn = <Pair extends { readonly from: string; readonly to: string }>(pair: Pair): Pair =>
    direction === 'forward' ? pair : { ...pair, from: pair.to, to: pair.from }
  const renames = (lens.renames ?? []).map(turn)
  const renamed = new Map((lens.renames ?? []).map(({ from, to }) => [from, to]))
  const values = groupRows(lens.optionValues ?? [], ({ field }) => field)
  return [
    ...renames.map(({ from, to }) => ({ step: 'rename' as const, from, to })),
    // a field that was renamed as well keeps its options: one step a field
    ...[...values]
      .filter(([field]) => !renamed.has(field))
      .map(([field, pairs]) => ({
        step: 'map' as const,
        field,
        values: pairs.map(turn).map(({ from, to }) => ({ from, to })),
      })),
  ]
}
