import type { Revocation } from './catalogue-documents.ts'
import { hasPassed } from './check-listed.ts'
import type { TrustState } from './trust-state.ts'

/** Whether new installs are stopped: no catalogue yet, or its review date (`expiresAt`) has passed. For the banner. */
export function isExpired(trust: TrustState, now: string): boolean {
  return trust.catalog === null || hasPassed(trust.catalog.content.expiresAt, now)
}

/** The revocations that meet a digest among those installed: these go into quarantine. */
export function revokedAmong(trust: TrustState, digests: readonly string[]): readonly Revocation[] {
  return (trust.catalog?.content.revocations ?? []).filter(({ digest }) => digests.includes(digest))
}

/** The state after an installation: going back below this version asks for a second approver. */
export function rememberInstalled(
  trust: TrustState,
  installed: { readonly id: string; readonly version: string },
): TrustState {
  const others = trust.installed.filter(({ id }) => id !== installed.id)
  const { id, version } = installed
  return {
    ...trust,
    installed: [...others, { id, version }].toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  }
}
