import type { ErrorParams, LocalText } from '@thidua/kernel'
import type { PluginCapability, PluginHook } from '../model/plugin-manifest.ts'
import type { UnitKind } from '../model/words.ts'
import type { PluginSettingValues } from './plugin-plan-views.ts'

/**
 * Where a plugin or a package stands. `uploaded` and `staged` last only as long as one request; `parked`: its code or a
 * part of it is held back, its data works on; `retired`: uninstalled, every answer and the package kept.
 */
export type PluginState =
  | 'uploaded'
  | 'verified'
  | 'planned'
  | 'approved'
  | 'staged'
  | 'active'
  | 'disabled'
  | 'parked'
  | 'quarantined'
  | 'retired'
  | 'purged'

/** A package whose signatures, place in the catalogue and content hold; its bytes are kept. */
export type PluginPackageView = {
  readonly digest: string
  readonly pluginId: string
  readonly version: string
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly state: 'verified' | 'quarantined' | 'purged'
  readonly source: 'shipped' | 'catalogue' | 'upload'
  readonly sizeBytes: number
  readonly files: number
  readonly signers: readonly {
    readonly role: 'publisher' | 'approver'
    readonly holder: string
    readonly keyId: string
  }[]
  readonly catalogueSerial: number
  readonly receivedAt: string
  readonly receivedByName: string
}

export type PluginHealthView = {
  readonly pluginId: string
  readonly state: PluginState
  readonly stateSince: string
  readonly stateReason: string
  readonly generation: number
  readonly calls: number
  readonly failures: number
  readonly p95Milliseconds: number | null
  readonly ticksMost: number
  readonly memoryMostBytes: number
  readonly lastError: { readonly code: string; readonly at: string; readonly params: ErrorParams } | null
  readonly breaches: readonly { readonly at: string; readonly code: string; readonly params: ErrorParams }[]
  readonly storageBytes: number
  readonly dossiers: number
  /** Drafts still to be carried to the newest form, and those whose owners have something to look at. */
  readonly draftsWaiting: number
  readonly draftsNeedingAttention: number
  readonly catalogueExpired: boolean
  readonly revoked: boolean
  /** One sentence `pluginLife.advice.<code>` each. */
  readonly advice: readonly string[]
}

export type PluginEventView = {
  readonly at: string
  readonly type: string
  readonly actorName: string
  readonly params: ErrorParams
}

export type PluginDetailView = {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly state: PluginState
  readonly version: string | null
  readonly digest: string | null
  readonly assignment: { readonly unitKinds: readonly UnitKind[] | null; readonly agencyChoice: boolean }
  readonly capabilities: readonly PluginCapability[]
  readonly contributions: readonly {
    readonly id: string
    readonly point: string
    readonly label: LocalText
  }[]
  readonly settings: {
    /** JSON Schema of the settings, for a form generated from it; null when there is nothing to set. */
    readonly schema: Readonly<Record<string, unknown>> | null
    readonly values: PluginSettingValues
  }
  readonly packages: readonly PluginPackageView[]
  readonly requiredBy: readonly string[]
  /** Its functions and what one call of them may use; null when it has no code, or the package cannot be read. */
  readonly functions: {
    readonly hooks: readonly {
      readonly id: string
      readonly event: PluginHook['event']
      readonly functionName: string
      readonly title: LocalText | null
    }[]
    readonly callTicks: number
    readonly memoryBytes: number
  } | null
  readonly health: PluginHealthView
  readonly history: readonly PluginEventView[]
}

export type GenerationView = {
  readonly generation: number
  readonly digest: string
  readonly madeAt: string
  readonly madeByName: string
  readonly reason: string
  readonly active: boolean
  readonly plugins: readonly {
    readonly pluginId: string
    readonly version: string
    readonly digest: string
    readonly state: 'active' | 'disabled' | 'quarantined'
  }[]
}

export type CatalogueView = {
  /** Null until a first catalogue was accepted. */
  readonly serial: number | null
  readonly issuedAt: string | null
  readonly expiresAt: string | null
  /** Nothing new is installed; what runs goes on. */
  readonly expired: boolean
  readonly province: string
  readonly rootVersion: number | null
  readonly entries: readonly CatalogueEntryView[]
  readonly safeMode: boolean
}

/** What a catalogue handed in as one file brought: its packages are verified and kept; those that did not pass say why. */
export type CatalogueUploadView = CatalogueView & {
  readonly packages: {
    readonly received: number
    readonly refused: readonly {
      readonly pluginId: string
      readonly version: string
      readonly code: string
      readonly params: ErrorParams
    }[]
  }
}

export type CatalogueEntryView = {
  readonly pluginId: string
  readonly version: string
  readonly digest: string
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly stakeholders: readonly string[]
  readonly contributes: readonly { readonly point: string; readonly count: number }[]
  readonly sizeBytes: number
  readonly revoked: boolean
  /** A package with this digest was verified and is kept. */
  readonly received: boolean
  readonly installedVersion: string | null
  readonly relation: 'new' | 'installed' | 'upgrade' | 'older'
}

/** A unit's own yes or no to a plugin the province leaves to its agencies. */
export type PluginChoiceView = {
  readonly pluginId: string
  readonly title: LocalText
  readonly enabled: boolean
  readonly changedByName: string | null
}
