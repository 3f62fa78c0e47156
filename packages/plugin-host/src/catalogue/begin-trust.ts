import { ok, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import { checkRoot, rootKind } from './check-root.ts'
import { parseDocument } from './read-document.ts'
import { fingerprintOf } from './sign-document.ts'
import type { PinnedRoot, TrustState } from './trust-state.ts'

const file = 'root.json'

/**
 * First trust: a root (the text of `root.json`) whose fingerprint a person vouched for. Refuses `plugin.root`; for another
 * province `plugin.rollback`.
 */
export function beginTrust(rootText: string, pinned: PinnedRoot): Outcome<TrustState> {
  const root = parseDocument(rootText, file, rootKind)
  if (!root.ok) return root
  if (root.value.signed.province !== pinned.province)
    return refusePackage('plugin.rollback', {
      reason: 'another-province',
      file,
      province: root.value.signed.province,
    })
  if (fingerprintOf(root.value.signed) !== pinned.fingerprint.replaceAll(/[\s:-]/g, '').toLowerCase())
    return refusePackage('plugin.root', { reason: 'fingerprint-differs', file })
  const sound = checkRoot(root.value)
  return sound.ok ? ok({ root: root.value, catalog: null, installed: [] }) : sound
}
