/** Slow on purpose. `verify` takes the same time for an unknown user when given a null hash. */
export type PasswordHasher = {
  hash(password: string): Promise<string>
  verify(password: string, hash: string | null): Promise<boolean>
}
