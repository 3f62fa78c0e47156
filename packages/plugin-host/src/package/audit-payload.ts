/** What an event of a plugin's life carries. Names and texts are cut and cleaned; no content of the package. */
export type PluginAuditPayload = {
  readonly plugin: string | null
  readonly version: string | null
  readonly digest: string | null
  /** SHA-256 of the bytes that were handed in. */
  readonly blob: string | null
  /** Present when it was refused: the closed code, the closed reason, and where. */
  readonly refusal?: {
    readonly code: string
    readonly reason: string
    readonly file: string
    readonly place: string
  }
  readonly planDigest?: string
  readonly fromGeneration?: number
  readonly toGeneration?: number
  readonly lockBefore?: string
  readonly lockAfter?: string
  readonly catalogSerial?: number
  readonly signers?: readonly { readonly role: string; readonly keyId: string; readonly holder: string }[]
  readonly note?: string
}

/** The verbs of a plugin's life, as event types. */
export const pluginEventTypes = [
  'plugin.refused',
  'plugin.verified',
  'plugin.planned',
  'plugin.approved',
  'plugin.applied',
  'plugin.disabled',
  'plugin.enabled',
  'plugin.rolled-back',
  'plugin.parked',
  'plugin.quarantined',
  'plugin.uninstalled',
  'plugin.purged',
  'plugin.catalogue-accepted',
  'plugin.catalogue-refused',
] as const

export type PluginEventType = (typeof pluginEventTypes)[number]
