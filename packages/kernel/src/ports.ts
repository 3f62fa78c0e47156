/** The only source of "now". A rehearsal gives another one. */
export type Clock = { now(): Date }

/** The only source of new ids: UUID version 7, so that rows arrive in order of their keys. */
export type IdSource = { newId(): string }

/** The only source of secrets: `bytes` random bytes as base64url text. */
export type SecretSource = { newSecret(bytes: number): string }
