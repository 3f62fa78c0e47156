import type { Database } from '@thidua/data'
import type { Clock, IdSource, SecretSource } from '@thidua/kernel'
import type { CatalogueSource, PluginRegistry } from '@thidua/plugin-host'
import type { ServiceCaches } from './service-caches.ts'
import type { ContentBook } from './content/content-book.ts'
import type { FunctionDesk } from './function/function-desk.ts'
import type { PlatformContent } from './content/platform-content.ts'
import type { ActiveSet } from './plugin/active-set.ts'
import type { PluginShelf } from './plugin/plugin-shelf.ts'
import type { CertificateSigner } from './ports/certificate-signer.ts'
import type { DocumentPress } from './ports/document-press.ts'
import type { FileStore } from './ports/file-store.ts'
import type { FormWorkshop } from './ports/form-workshop.ts'
import type { PasswordHasher } from './ports/password-hasher.ts'

/** A rehearsal moves the server's own "today"; null when the server runs on the real one. */
export type Rehearsal = { today(): string; setToday(date: string): void }

export type ServiceLimits = {
  readonly sessionHours: number
  readonly evidencePerDossier: number
  readonly pageSize: number
  readonly maxPageSize: number
}

/** What use cases need of the world; built once by the roof. Each use case takes it as its first argument. */
export type ServiceDeps = {
  readonly database: Database
  /** Legal "now": dates, deadlines, events. A rehearsal moves it. */
  readonly clock: Clock
  /** Real time, also in a rehearsal: sessions and tokens live in it, so that moving the date signs nobody out. */
  readonly wallClock: Clock
  readonly ids: IdSource
  readonly secrets: SecretSource
  readonly files: FileStore
  readonly signer: CertificateSigner
  readonly press: DocumentPress
  readonly workshop: FormWorkshop
  readonly hasher: PasswordHasher
  readonly plugins: PluginRegistry
  readonly book: ContentBook
  /** The set of plugins `plugins` and `book` were made of. Another set is another object: who began finishes on this one. */
  readonly active: ActiveSet
  readonly shelf: PluginShelf
  /** Where functions of plugins are called. */
  readonly functions: FunctionDesk
  /** Looks whether another set counts by now: what begins after it works on that one. */
  readonly followPlugins: () => Promise<void>
  /** Where this installation's catalogue of plugins lies; null: none was laid down. */
  readonly catalogue: CatalogueSource | null
  readonly content: PlatformContent
  readonly caches: ServiceCaches
  readonly limits: ServiceLimits
  /** Address people reach the platform by, without a slash at the end; printed in QR codes. */
  readonly publicUrl: string
  /** Told after a command has committed that the outbox holds something. */
  readonly wakeOutbox: () => void
  readonly rehearsal: Rehearsal | null
}
