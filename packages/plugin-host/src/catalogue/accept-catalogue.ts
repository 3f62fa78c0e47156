import type { Outcome } from '@thidua/kernel'
import type { CatalogueSource } from './catalogue-source.ts'
import type { PinnedRoot, TrustState } from './trust-state.ts'

/** First trust: a root whose fingerprint a person vouched for. Refuses `plugin.root`. */
export function beginTrust(_root: unknown, _pinned: PinnedRoot): Outcome<TrustState> {
  throw new Error('being built')
}

/**
 * Reads a catalogue's root chain and list, and gives the state to remember from now on. Refuses `plugin.root` (rotation not
 * signed by old and new, version skipped, threshold lowered), `plugin.rollback` (older serial, other province),
 * `plugin.catalog` (shape, same serial with other content), `plugin.signature`. An expired catalogue is accepted: it still
 * revokes; `verifyPackage` installs nothing from it.
 */
export async function acceptCatalogue(
  _source: CatalogueSource,
  _trust: TrustState,
): Promise<Outcome<TrustState>> {
  throw new Error('being built')
}

/** The packed bytes of a listed version, whose hash and size are as listed. Refuses `plugin.catalog`, `plugin.integrity`. */
export async function readListedPackage(
  _source: CatalogueSource,
  _trust: TrustState,
  _wanted: { readonly id: string; readonly version: string },
): Promise<Outcome<Uint8Array>> {
  throw new Error('being built')
}

/** Whether new installs are stopped, and until when the list was good: for the banner. */
export function isExpired(_trust: TrustState, _now: string): boolean {
  throw new Error('being built')
}

/** The revoked digests among those installed: these go into quarantine. */
export function revokedAmong(
  _trust: TrustState,
  _installed: readonly { readonly id: string; readonly digest: string }[],
): readonly { readonly id: string; readonly digest: string; readonly reason: { readonly vi: string } }[] {
  throw new Error('being built')
}
