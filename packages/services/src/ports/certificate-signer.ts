/** Ed25519 over the canonical claim; keys lie in the data folder, only public keys in the database. */
export type CertificateSigner = {
  readonly keyId: string
  sign(message: Uint8Array): Uint8Array
  verify(message: Uint8Array, signature: Uint8Array, keyId: string): boolean
  publicKeys(): readonly { readonly keyId: string; readonly publicKeyBase64Url: string }[]
}
