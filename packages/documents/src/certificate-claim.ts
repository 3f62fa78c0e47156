/**
 * What the platform signs about a certificate: enough to check the paper without asking a server, nothing private beyond
 * what is printed. Dates `yyyy-mm-dd`.
 */
export type CertificateClaim = {
  readonly code: string
  readonly subjectName: string
  readonly titleName: string
  readonly decisionNumber: string
  readonly signedOn: string
  readonly issuer: string
  readonly goldenBookNumber: string
  readonly keyId: string
}

const mark = 'thidua-certificate-1'
const order = [
  'code',
  'subjectName',
  'titleName',
  'decisionNumber',
  'signedOn',
  'issuer',
  'goldenBookNumber',
  'keyId',
] as const

/**
 * The one spelling of a claim: a JSON array in fixed order, NFC, without spaces; its UTF-8 bytes are what is signed.
 * An array, because an object's key order and optional keys would allow two spellings.
 */
export function encodeCertificateClaim(claim: CertificateClaim): string {
  return JSON.stringify([mark, ...order.map((key) => claim[key].normalize('NFC'))])
}

/** Reads a claim back; null unless the text is exactly what `encodeCertificateClaim` writes. */
export function decodeCertificateClaim(text: string): CertificateClaim | null {
  const parts = parseArray(text)
  if (parts === null || parts.length !== order.length + 1 || parts[0] !== mark) return null
  const values = parts.slice(1)
  if (!values.every((value) => typeof value === 'string')) return null
  const claim = Object.fromEntries(order.map((key, index) => [key, values[index]])) as CertificateClaim
  return encodeCertificateClaim(claim) === text ? claim : null
}

function parseArray(text: string): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : null
  } catch {
    return null
  }
}

/** The text of the QR code: the check page, with claim and signature (both base64url) behind `#`, which no server sees. */
export function certificateQrText(
  checkAddress: string,
  claimBase64Url: string,
  signatureBase64Url: string,
): string {
  return `${checkAddress}#${claimBase64Url}.${signatureBase64Url}`
}
