export { createPasswordHasher } from './create-password-hasher.ts'
export type { PasswordHasherOptions } from './create-password-hasher.ts'
