/** Whether two values say the same as JSON, in whatever order: what equal `canonicalJson` says, without writing it out. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((item, at) => isSameJson(item ?? null, right[at] ?? null))
  }
  const [ours, theirs] = [membersOf(left), membersOf(right)]
  if (ours.length !== theirs.length) return false
  return ours.every(([key, inner]) => Object.hasOwn(right, key) && isSameJson(inner, right[key as never]))
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined)
}
