import { createHash } from 'node:crypto'

/** JSON with sorted keys and no spaces: the same content gives the same text, whoever wrote it (RFC 8785 for our data). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const sorted = entries.toSorted(([left], [right]) => (left < right ? -1 : 1))
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}

/** Lower-case hex SHA-256 of the canonical JSON; `$schema` is an editor's aid and no content. */
export function contentHash(content: object): string {
  const { $schema: _editorAid, ...rest } = content as { readonly $schema?: unknown }
  return sha256(canonicalJson(rest))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
