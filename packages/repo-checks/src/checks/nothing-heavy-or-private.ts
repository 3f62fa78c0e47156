import { type Check, type Finding, isSource, isTest } from '../repository.ts'

const heaviest = 1_000_000
const registryHost = /registry\.(?:npmjs|yarnpkg)\.|deb\.debian\.org/
const longestFile = 300

/** What is committed can be read by anyone anywhere: no build output, no host of a registry, no endless file. */
export const nothingHeavyOrPrivate: Check = {
  name: 'nothing heavy or private',
  run(repository) {
    const findings: Finding[] = []
    for (const path of repository.paths) {
      if (repository.sizeOf(path) > heaviest)
        findings.push({ path, message: 'more than 1 MB: does it belong in git?' })
      if (!/\.(?:ts|tsx|mjs|json|md|yaml|css|html)$/.test(path) || path.includes('/repo-checks/')) continue
      const text = repository.read(path)
      if (registryHost.test(text))
        findings.push({ path, message: 'names the host of a registry: name packages only' })
      if (isSource(path) && !isTest(path) && text.split('\n').length > longestFile) {
        findings.push({ path, message: `more than ${longestFile} lines: which two things is it?` })
      }
    }
    return findings
  },
}
