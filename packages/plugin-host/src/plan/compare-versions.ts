import type { VersionBump } from '@thidua/contracts'

type Parts = readonly [number, number, number]

/** Negative when `left` is the older. A pre-release comes before its release. */
export function compareVersions(left: string, right: string): number {
  const [one, other] = [partsOf(left), partsOf(right)]
  const difference = one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
  if (difference !== 0) return difference
  const [early, late] = [suffixOf(left), suffixOf(right)]
  if (early === late) return 0
  if (early === '' || late === '') return early === '' ? 1 : -1
  return early < late ? -1 : 1
}

/** The step from one version to a later one. */
export function bumpBetween(from: string, to: string): VersionBump {
  const [before, after] = [partsOf(from), partsOf(to)]
  if (after[0] !== before[0]) return 'major'
  if (after[1] !== before[1]) return 'minor'
  return after[2] !== before[2] || suffixOf(from) !== suffixOf(to) ? 'patch' : 'none'
}

const sizes: Readonly<Record<VersionBump, number>> = { none: 0, patch: 1, minor: 2, major: 3 }

export function isEnough(given: VersionBump, least: VersionBump): boolean {
  return sizes[given] >= sizes[least]
}

export function largerBump(left: VersionBump, right: VersionBump): VersionBump {
  return sizes[left] >= sizes[right] ? left : right
}

function partsOf(version: string): Parts {
  const found = /^(\d+)\.(\d+)\.(\d+)/.exec(version)
  return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0), Number(found?.[3] ?? 0)]
}

function suffixOf(version: string): string {
  return /^\d+\.\d+\.\d+-(.+)$/.exec(version)?.[1] ?? ''
}
