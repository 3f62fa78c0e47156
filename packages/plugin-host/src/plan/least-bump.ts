import type { ContributionChange, VersionBump } from '@thidua/contracts'
import type { CapabilityDifference } from './compare-capabilities.ts'
import { largerBump } from './compare-versions.ts'

/** Changes after which an answer, a mark or an address somebody relies on is no longer what it was. */
const breaking: ReadonlySet<string> = new Set([
  'field-retired',
  'field-kind',
  'field-option-retired',
  'field-column-retired',
  'section-criterion',
  'criterion-retired',
  'criterion-points',
  'group-cap',
  'total-cap',
  'stage-retired',
])

/**
 * The least step of the version a difference asks for: major when ids disappear, maxima change, answers are lost on the way
 * or capabilities widen; minor for anything a person could notice in what is asked or decided; patch for words.
 */
export function leastBump(
  changes: readonly ContributionChange[],
  capabilities: CapabilityDifference,
): VersionBump {
  const wider = capabilities.added.length > 0 || capabilities.widened.length > 0
  return changes
    .map(bumpOf)
    .reduce<VersionBump>(largerBump, wider ? 'major' : capabilities.removed.length > 0 ? 'minor' : 'none')
}

function bumpOf({ change, point, details }: ContributionChange): VersionBump {
  if (change === 'removed') return 'major'
  if (change === 'added') return 'minor'
  if (details.some(({ kind }) => breaking.has(kind))) return 'major'
  if (details.some(({ effect }) => effect !== 'compatible')) return 'minor'
  return details.length > 0 || point === 'documents' ? 'patch' : 'minor'
}
