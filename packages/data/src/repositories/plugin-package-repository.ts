import type { PluginManifest } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

export type PluginPackageRow = {
  readonly digest: string
  readonly pluginId: string
  readonly version: string
  readonly state: 'verified' | 'quarantined' | 'purged'
  readonly stateReason: string
  readonly source: 'shipped' | 'catalogue' | 'upload'
  readonly manifest: PluginManifest
  readonly signers: readonly {
    readonly role: 'publisher' | 'approver'
    readonly keyId: string
    readonly holder: string
  }[]
  readonly catalogueSerial: number
  readonly sizeBytes: number
  readonly fileCount: number
  readonly receivedAt: Date
  readonly receivedByName: string
}

const columns = sql`digest, plugin_id as "pluginId", version, state, state_reason as "stateReason", source, manifest,
  signers, catalogue_serial as "catalogueSerial", size_bytes as "sizeBytes", file_count as "fileCount",
  received_at as "receivedAt", received_by_name as "receivedByName"`

/** The newest first, without their bytes. */
export async function listPluginPackages(
  executor: Executor,
  pluginId: string | null = null,
): Promise<readonly PluginPackageRow[]> {
  return rowsOf(
    sql<PluginPackageRow>`select ${columns} from plugin_packages
      where ${pluginId}::text is null or plugin_id = ${pluginId}::text order by received_at desc, digest`,
    executor,
  )
}

export async function findPluginPackage(
  executor: Executor,
  digest: string,
): Promise<PluginPackageRow | null> {
  return firstOf(
    sql<PluginPackageRow>`select ${columns} from plugin_packages where digest = ${digest}`,
    executor,
  )
}

/** The bytes of those that still have any. */
export async function readPluginPackages(
  executor: Executor,
  digests: readonly string[],
): Promise<readonly { readonly digest: string; readonly bytes: Uint8Array }[]> {
  if (digests.length === 0) return []
  return rowsOf(
    sql<{ digest: string; bytes: Uint8Array }>`select digest, bytes from plugin_packages
      where digest = any(${[...digests]}::text[]) and bytes is not null`,
    executor,
  )
}

/** Kept once; a package that was purged gets its bytes back. A quarantined one stays where it is. */
export async function insertPluginPackage(
  executor: Executor,
  added: Omit<PluginPackageRow, 'state' | 'stateReason'> & {
    readonly filesJson: string
    readonly bytes: Uint8Array
    readonly receivedBy: string | null
  },
): Promise<void> {
  await sql`insert into plugin_packages (tenant_id, digest, plugin_id, version, state, source, manifest, files_json, signers,
      catalogue_serial, bytes, size_bytes, file_count, received_at, received_by, received_by_name)
    values (${currentTenant}, ${added.digest}, ${added.pluginId}, ${added.version}, 'verified', ${added.source},
      ${asJson(added.manifest)}, ${added.filesJson}, ${asJson(added.signers)}, ${added.catalogueSerial}, ${added.bytes},
      ${added.sizeBytes}, ${added.fileCount}, ${added.receivedAt}, ${added.receivedBy}, ${added.receivedByName})
    on conflict (tenant_id, digest) do update set state = 'verified', state_reason = '', bytes = excluded.bytes,
      signers = excluded.signers, catalogue_serial = excluded.catalogue_serial
    where plugin_packages.state = 'purged'`.execute(executor)
}

export async function quarantinePluginPackages(
  executor: Executor,
  digests: readonly string[],
  reason: string,
): Promise<void> {
  await sql`update plugin_packages set state = 'quarantined', state_reason = ${reason}
    where digest = any(${[...digests]}::text[]) and state = 'verified'`.execute(executor)
}

/** Takes the bytes of every package of the plugin; what it was and who signed it stays. Gives the bytes freed. */
export async function purgePluginPackages(
  executor: Executor,
  pluginId: string,
  reason: string,
): Promise<number> {
  const freed = await rowsOf(
    sql<{
      size: number
    }>`update plugin_packages set state = 'purged', state_reason = ${reason}, bytes = null
      where plugin_id = ${pluginId} and bytes is not null returning size_bytes as size`,
    executor,
  )
  return freed.reduce((sum, { size }) => sum + size, 0)
}

export type PluginTrustRow = {
  readonly trust: unknown
  readonly serial: number
  readonly acceptedAt: Date
  readonly acceptedByName: string
}

/** Locked when it is about to be replaced: two readers of a catalogue must not both be the newest. */
export async function findPluginTrust(executor: Executor, lock = false): Promise<PluginTrustRow | null> {
  return firstOf(
    sql<PluginTrustRow>`select trust, serial, accepted_at as "acceptedAt", accepted_by_name as "acceptedByName"
      from plugin_trust ${lock ? sql`for update` : sql``}`,
    executor,
  )
}

/** Never to an older catalogue or root: false when that was tried. */
export async function savePluginTrust(
  executor: Executor,
  saved: {
    readonly trust: unknown
    readonly serial: number
    readonly rootVersion: number
    readonly at: Date
    readonly byName: string
  },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into plugin_trust (tenant_id, trust, serial, root_version, accepted_at, accepted_by_name)
    values (${currentTenant}, ${asJson(saved.trust)}, ${saved.serial}, ${saved.rootVersion}, ${saved.at}, ${saved.byName})
    on conflict (tenant_id) do update set trust = excluded.trust, serial = excluded.serial,
      root_version = excluded.root_version, accepted_at = excluded.accepted_at, accepted_by_name = excluded.accepted_by_name
    where plugin_trust.serial <= excluded.serial and plugin_trust.root_version <= excluded.root_version`.execute(
      executor,
    )
  return numAffectedRows === 1n
}

/** Another root altogether, at the word of whoever owns the machine: serials begin anew with it. */
export async function replacePluginTrust(
  executor: Executor,
  saved: Parameters<typeof savePluginTrust>[1],
): Promise<void> {
  await sql`insert into plugin_trust (tenant_id, trust, serial, root_version, accepted_at, accepted_by_name)
    values (${currentTenant}, ${asJson(saved.trust)}, ${saved.serial}, ${saved.rootVersion}, ${saved.at}, ${saved.byName})
    on conflict (tenant_id) do update set trust = excluded.trust, serial = excluded.serial,
      root_version = excluded.root_version, accepted_at = excluded.accepted_at,
      accepted_by_name = excluded.accepted_by_name`.execute(executor)
}
