import { lineAt, withoutComments } from '../imports.ts'
import { type Check, type Finding, isSource, isTest } from '../repository.ts'

const onlyReader = 'apps/server/src/configuration.ts'
const allowed = /(^scripts\/|\.config\.ts$|^packages\/testing\/|^packages\/repo-checks\/)/

/** The environment is read in one file and checked there. */
export const environmentReadOnce: Check = {
  name: 'environment read once',
  run(repository) {
    const findings: Finding[] = []
    for (const path of repository.paths.filter(isSource)) {
      if (path === onlyReader || isTest(path) || allowed.test(path)) continue
      const code = withoutComments(repository.read(path))
      for (const match of code.matchAll(/\bprocess\.env\b/g)) {
        findings.push({
          path,
          line: lineAt(code, match.index),
          message: `process.env outside ${onlyReader}: take the value from the configuration`,
        })
      }
    }
    return findings
  },
}
