import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceDeps } from '../service-deps.ts'

const freeAttempts = 5
const firstWaitSeconds = 4
const longestWaitSeconds = 900

/**
 * Wrong passwords slow down the one place they come from, for the one account they aim at. The victim signing in from
 * elsewhere is not held up; a flood from many places meets the server's own rate limit.
 */
export function checkSignInThrottle(deps: ServiceDeps, username: string, source: string): Outcome<void> {
  const now = Date.now()
  const wait = deps.caches.signInAttempts.get(waitKey(username, source), now)
  return wait === undefined
    ? ok()
    : refuse('session.locked', { seconds: Math.max(1, Math.ceil((wait - now) / 1000)) })
}

export function countFailedSignIn(deps: ServiceDeps, username: string, source: string): void {
  const now = Date.now()
  const key = countKey(username, source)
  const attempts = (deps.caches.signInAttempts.get(key, now) ?? 0) + 1
  deps.caches.signInAttempts.set(key, attempts, now + longestWaitSeconds * 2_000)
  if (attempts < freeAttempts) return
  const seconds = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (attempts - freeAttempts))
  const until = now + seconds * 1000
  deps.caches.signInAttempts.set(waitKey(username, source), until, until)
}

export function forgetFailedSignIns(deps: ServiceDeps, username: string, source: string): void {
  deps.caches.signInAttempts.delete(countKey(username, source))
  deps.caches.signInAttempts.delete(waitKey(username, source))
}

function countKey(username: string, source: string): string {
  return `count ${source} ${username}`
}

function waitKey(username: string, source: string): string {
  return `wait ${source} ${username}`
}
