import { ok, type Outcome } from '@thidua/kernel'
import { checkListed } from '../catalogue/check-listed.ts'
import type { TrustState } from '../catalogue/trust-state.ts'
import { verifyPackageSignatures } from '../signature/verify-package-signatures.ts'
import { openPackage } from './open-package.ts'
import { compilePackage } from './reopen-package.ts'
import type { VerifiedPackage } from './verified-package.ts'

export type VerifyOptions = {
  readonly trust: TrustState
  /** ISO instant: an expired catalogue installs nothing new. */
  readonly now: string
  /** A second approver agreed to go back to an older listed version. */
  readonly allowDowngrade?: boolean
}

/**
 * Everything that is asked of a package before it may be planned: opened, signed by its publisher's keys and the
 * province's approvers, in its publisher's namespace, listed in the accepted catalogue, not revoked, not older than what
 * was installed, and passing the conformance suite. Writes nothing. Refuses as `openPackage` does, and with
 * `plugin.signature`, `plugin.namespace`, `plugin.catalog`, `plugin.catalog-expired`, `plugin.revoked`, `plugin.rollback`.
 */
export function verifyPackage(bytes: Uint8Array, options: VerifyOptions): Outcome<VerifiedPackage> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const signers = verifyPackageSignatures(opened.value, options.trust.root.signed)
  if (!signers.ok) return signers
  const { now, allowDowngrade = false } = options
  const serial = checkListed(opened.value, options.trust, { now, allowDowngrade })
  if (!serial.ok) return serial
  const plugin = compilePackage(opened.value)
  if (!plugin.ok) return plugin
  return ok({ ...opened.value, plugin: plugin.value, signers: signers.value, catalogSerial: serial.value })
}
