import type { Outcome } from '@thidua/kernel'
import type { TrustState } from '../catalogue/trust-state.ts'
import type { VerifiedPackage } from './verified-package.ts'

export type VerifyOptions = {
  readonly trust: TrustState
  /** ISO instant: an expired catalogue installs nothing new. */
  readonly now: string
  /** A second approver agreed to go back to an older listed version. */
  readonly allowDowngrade?: boolean
}

/**
 * Everything that is asked of a package before it may be planned: opened, listed in the accepted catalogue, not revoked,
 * signed by its publisher's keys and the province's approvers, in its publisher's namespace, not older than what was
 * installed, and passing the conformance suite. Writes nothing. Refuses as `openPackage` does, and with
 * `plugin.signature`, `plugin.namespace`, `plugin.catalog`, `plugin.catalog-expired`, `plugin.revoked`, `plugin.rollback`.
 */
export function verifyPackage(_bytes: Uint8Array, _options: VerifyOptions): Outcome<VerifiedPackage> {
  throw new Error('being built')
}
