import { hash } from 'node:crypto'

/** Tokens are told to the person once and kept only as hashes: who reads the database cannot sign in with it. */
export function hashToken(token: string): string {
  return hash('sha256', token)
}

/** Bytes of a session or API token. */
export const tokenBytes = 32

export function sessionMilliseconds(hours: number): number {
  return hours * 3_600_000
}
