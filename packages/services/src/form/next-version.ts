/** Versions of a published form rise by themselves: nobody who draws a form need know about numbers. */
export function nextVersion(drawn: unknown, published: readonly string[]): string {
  const wanted = typeof drawn === 'string' ? readVersion(drawn) : null
  const highest = published
    .map(readVersion)
    .filter((version) => version !== null)
    .toSorted(compare)
    .at(-1)
  if (!highest) return wanted && wanted[0] > 0 ? say(wanted) : '1.0.0'
  if (wanted && compare(wanted, highest) > 0) return say(wanted)
  const [major, minor] = highest
  return say([major, minor + 1, 0])
}

type Version = readonly [number, number, number]

function readVersion(text: string): Version | null {
  const match = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(text)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null
}

function compare(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
}

function say(version: Version): string {
  return version.join('.')
}
