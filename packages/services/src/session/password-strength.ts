import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'

const shortest = 10
const longest = 200

/** Length beats rules: ten characters, not all the same, not the name itself. Refuses `user.password-weak`. */
export function checkPasswordStrength(password: string, username: string): Outcome<void> {
  const distinct = new Set(password.toLowerCase()).size
  const containsName = password.toLowerCase().includes(username.toLowerCase())
  const good = password.length >= shortest && password.length <= longest && distinct >= 5 && !containsName
  return good ? ok() : refuse('user.password-weak', { shortest })
}
