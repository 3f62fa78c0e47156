/** Who may sign a package: the one who wrote it, and the provincial office that lets it in. */
export type SignatureRole = 'publisher' | 'approver'

/** One line of `signatures.json`: Ed25519 over `thidua-plugin-v1`, a zero byte, and the canonical `files.json`. */
export type PackageSignature = {
  readonly role: SignatureRole
  /** Lower-case hex SHA-256 of the 32-byte public key. */
  readonly keyId: string
  /** 64 bytes in base64url without padding. */
  readonly signature: string
}

/** A signature that was checked and counted. `holder` is the name the root file gives the key. */
export type Signer = { readonly role: SignatureRole; readonly keyId: string; readonly holder: string }
