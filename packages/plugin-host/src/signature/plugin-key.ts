/** The secret half as kept in a key file (`*.key.json`, mode 0600): 32-byte seed in base64url. */
export type PluginKey = {
  readonly keyId: string
  readonly publicKey: string
  readonly secretKey: string
  /** Whose key it is: a person or an office. */
  readonly holder: string
}

/** The public half (`*.pub.json`), as root files list it. */
export type PublicPluginKey = Omit<PluginKey, 'secretKey'>
