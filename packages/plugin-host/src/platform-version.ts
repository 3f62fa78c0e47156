/** The plugin API this host speaks; a plugin names the range it was written for. */
export const platformVersion = '1.0.0'

type Version = readonly [number, number, number]

/** Understands `1.2.3`, `^1.2.3`, `~1.2.3`, `>=1.2.3` and `*`; anything else supports nothing. */
export function supportsPlatform(range: string, version = platformVersion): boolean {
  if (range.trim() === '*') return true
  const wanted = /^(\^|~|>=)?\s*(\d+)\.(\d+)\.(\d+)$/.exec(range.trim())
  const given = parse(version)
  if (!wanted || !given) return false
  const least: Version = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])]
  if (wanted[1] === undefined) return compare(given, least) === 0
  return compare(given, least) >= 0 && (wanted[1] === '>=' || compare(given, next(least, wanted[1])) < 0)
}

/** The first version that breaks: the next minor for `~` and for `^0.x`, the next patch for `^0.0.x`, else the next major. */
function next([major, minor, patch]: Version, operator: string): Version {
  if (operator === '^' && major > 0) return [major + 1, 0, 0]
  if (operator === '^' && minor === 0) return [0, 0, patch + 1]
  return [major, minor + 1, 0]
}

function compare(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
}

function parse(version: string): Version | null {
  const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version)
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null
}
