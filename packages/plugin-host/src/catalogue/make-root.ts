import { publicHalf } from '../signature/ed25519.ts'
import type { PluginKey } from '../signature/plugin-key.ts'
import type { RootContent, RootDocument } from './catalogue-documents.ts'
import { signDocument } from './sign-document.ts'

export type RootParts = {
  readonly province: string
  readonly issuedAt: string
  /** As many as two of the root keys must sign a next root; one catalogue key a list. */
  readonly rootKeys: readonly PluginKey[]
  readonly catalogKeys: readonly PluginKey[]
  readonly approverKeys: readonly PluginKey[]
  readonly publishers: readonly {
    readonly namespace: string
    readonly title: { readonly vi: string }
    readonly keys: readonly PluginKey[]
  }[]
  readonly approverThreshold?: number
}

/** The first root of a province, signed by all its root keys. */
export function makeRoot(parts: RootParts): RootDocument {
  const { province, issuedAt, rootKeys, catalogKeys, approverKeys, publishers, approverThreshold = 1 } = parts
  const role = (keys: readonly PluginKey[], threshold: number) => ({
    keyIds: keys.map(({ keyId }) => keyId),
    threshold,
  })
  const all = [...rootKeys, ...catalogKeys, ...approverKeys, ...publishers.flatMap(({ keys }) => keys)]
  const keys = [...new Map(all.map((key) => [key.keyId, publicHalf(key)])).values()]
  const content: RootContent = {
    type: 'root',
    province,
    version: 1,
    issuedAt,
    keys,
    roles: {
      root: role(rootKeys, Math.min(2, rootKeys.length)),
      catalog: role(catalogKeys, 1),
      approver: role(approverKeys, approverThreshold),
    },
    publishers: publishers.map(({ namespace, title, keys: own }) => ({ namespace, title, ...role(own, 1) })),
    revokedKeys: [],
  }
  return signDocument(content, rootKeys)
}
