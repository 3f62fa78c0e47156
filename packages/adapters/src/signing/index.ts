export { createCertificateSigner, retireCertificateKey } from './create-certificate-signer.ts'
export type { CertificateSignerOptions } from './create-certificate-signer.ts'
