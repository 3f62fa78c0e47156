export type { CertificateSigner } from './certificate-signer.ts'
export type { CertificateSheet, DocumentPress } from './document-press.ts'
export type { FileStore, StoredFile } from './file-store.ts'
export type { PasswordHasher } from './password-hasher.ts'
