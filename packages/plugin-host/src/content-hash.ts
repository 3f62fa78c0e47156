import { createHash } from 'node:crypto'
import { canonicalJson } from '@thidua/kernel'

/** Lower-case hex SHA-256 of the canonical JSON; `$schema` is an editor's aid and no content. */
export function contentHash(content: object): string {
  const { $schema: _editorAid, ...rest } = content as { readonly $schema?: unknown }
  return sha256(canonicalJson(rest))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
