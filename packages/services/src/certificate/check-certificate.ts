import { Buffer } from 'node:buffer'
import type { CertificateCheck, Operations } from '@thidua/contracts'
import type { CertificateRow } from '@thidua/data/repositories'
import { findCertificate } from '@thidua/data/repositories'
import type { CertificateClaim } from '@thidua/documents'
import { encodeCertificateClaim } from '@thidua/documents'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/**
 * Is this certificate real? Asked by anybody with the code under the QR. What is shown was signed when it was issued:
 * a row somebody changed afterwards does not verify and is not valid.
 */
export function checkCertificate(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['certificate.check']['input'],
): Promise<Outcome<CertificateCheck>> {
  return runQuery<CertificateCheck>(deps, call, 'certificate.check', async ({ transaction, law }) => {
    const checkedAt = deps.wallClock.now().toISOString()
    const row = await findCertificate(transaction, typedCode(input.code))
    if (!row) return ok({ ...nothing, status: 'unknown' as const, checkedAt })
    const genuine = isGenuine(deps, row)
    if (!genuine) return ok({ ...nothing, status: 'unknown' as const, checkedAt })
    return ok({
      valid: row.status === 'valid',
      status: row.status,
      subjectName: row.subjectName,
      titleName: findCatalogueTitle(law, row.title)?.name ?? null,
      decisionNumber: row.decisionNumber,
      signedOn: row.signedOn,
      issuer: row.claim['issuer'] ?? null,
      unitName: row.unitName,
      goldenBookNumber: row.goldenBookNumber,
      checkedAt,
    })
  })
}

const nothing = {
  valid: false,
  subjectName: null,
  titleName: null,
  decisionNumber: null,
  signedOn: null,
  issuer: null,
  unitName: null,
  goldenBookNumber: null,
}

/** People type what they read: small letters, groups, and letters where the alphabet has digits. */
function typedCode(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

function isGenuine(deps: ServiceDeps, row: CertificateRow): boolean {
  const claim = row.claim as unknown as CertificateClaim
  const same =
    claim.code === row.code &&
    claim.subjectName === row.subjectName &&
    claim.decisionNumber === row.decisionNumber &&
    claim.signedOn === row.signedOn &&
    claim.goldenBookNumber === row.goldenBookNumber
  const message = Buffer.from(encodeCertificateClaim(claim), 'utf8')
  return same && deps.signer.verify(message, Buffer.from(row.signature, 'base64url'), row.keyId)
}
