import type { Problem } from '@thidua/kernel'

/** What is wrong with a plugin's report, by a short English reason. */
export function reportFlaw(path: string, reason: string, more?: Problem['params']): Problem {
  return { code: 'plugin.file-invalid', path, params: { reason, ...more } }
}
