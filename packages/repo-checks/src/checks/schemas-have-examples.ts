import type { Check, Finding } from '../repository.ts'

/** A contract is understood by what it takes and what it refuses. */
export const schemasHaveExamples: Check = {
  name: 'schemas have examples',
  run(repository) {
    const findings: Finding[] = []
    for (const path of repository.paths) {
      const name = /^schemas\/v1\/(.+)\.schema\.json$/.exec(path)?.[1]
      if (name === undefined) continue
      const examples = repository.paths.filter((one) => one.startsWith(`schemas/examples/${name}/`))
      if (!examples.some((one) => one.endsWith('.valid.json')))
        findings.push({ path, message: `no schemas/examples/${name}/*.valid.json: add one` })
      if (!examples.some((one) => /\.invalid\.[a-z0-9-]+\.json$/.test(one))) {
        findings.push({
          path,
          message: `no schemas/examples/${name}/*.invalid.<why>.json: add one that must fail`,
        })
      }
    }
    return findings
  },
}
