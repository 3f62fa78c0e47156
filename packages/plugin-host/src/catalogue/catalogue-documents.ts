import type { LocalText } from '@thidua/contracts'
import type { PublicPluginKey } from '../signature/plugin-key.ts'

/** A signature of a root or catalogue file: Ed25519 over the file's purpose, a zero byte, and the canonical `signed`. */
export type DocumentSignature = { readonly keyId: string; readonly signature: string }

export type Signed<Content> = {
  readonly $schema?: string
  readonly signed: Content
  readonly signatures: readonly DocumentSignature[]
}

/** These keys, so many of which must sign. */
export type KeyRole = { readonly keyIds: readonly string[]; readonly threshold: number }

/** Who is trusted for what in one province: `root.json`. A next version is signed by the old threshold and by the new one. */
export type RootContent = {
  readonly type: 'root'
  readonly province: string
  readonly version: number
  /** ISO instant. */
  readonly issuedAt: string
  readonly keys: readonly PublicPluginKey[]
  readonly roles: { readonly root: KeyRole; readonly catalog: KeyRole; readonly approver: KeyRole }
  /** Who may sign ids that begin with `<namespace>.`. */
  readonly publishers: readonly (KeyRole & { readonly namespace: string; readonly title: LocalText })[]
  readonly revokedKeys: readonly { readonly keyId: string; readonly at: string; readonly reason: string }[]
}

export type RootDocument = Signed<RootContent>

export type CatalogEntry = {
  readonly id: string
  readonly version: string
  /** SHA-256 (hex) of the package's canonical `files.json`. */
  readonly digest: string
  readonly blob: { readonly sha256: string; readonly size: number }
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly stakeholders: readonly string[]
  /** How many of each contribution point, those at zero left out. */
  readonly contributes: readonly { readonly point: string; readonly count: number }[]
}

export type Revocation = {
  readonly id: string
  readonly digest: string
  readonly at: string
  readonly reason: LocalText
}

/** What may be installed in one province: `catalog.json`. */
export type CatalogContent = {
  readonly type: 'catalog'
  readonly province: string
  /** Rises with every issue; the highest one seen is remembered. */
  readonly serial: number
  /** The root version whose keys signed it. */
  readonly rootVersion: number
  readonly issuedAt: string
  /** After this instant nothing new is installed; what runs goes on. */
  readonly expiresAt: string
  readonly entries: readonly CatalogEntry[]
  readonly revocations: readonly Revocation[]
}

export type CatalogDocument = Signed<CatalogContent>
