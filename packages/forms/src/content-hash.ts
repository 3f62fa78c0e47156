import { canonicalJson, sha256 } from '@thidua/kernel'

/** The hash a version of a form is known by, the same everywhere; `$schema` is an editor's aid and no content. */
export function contentHash(content: object): string {
  const { $schema: _editorAid, ...rest } = content as { readonly $schema?: unknown }
  return sha256(canonicalJson(rest))
}
