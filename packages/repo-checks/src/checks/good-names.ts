import { listImports } from '../imports.ts'
import { type Check, type Finding, isSource } from '../repository.ts'

const dumps = /(?:^|[/-])(utils?|helpers?|common|misc|shared|stuff)(?:[-./]|$)/
const kebab = /^[a-z0-9$]+(?:-[a-z0-9$]+)*(?:\.[a-z0-9-]+)+$/

/** Files are named after what they hold; a folder for everything holds nothing. */
export const goodNames: Check = {
  name: 'good names',
  run(repository) {
    const findings: Finding[] = []
    for (const path of repository.paths.filter(isSource)) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      if (dumps.test(path)) findings.push({ path, message: 'a dump by name: name the thing it holds' })
      if (!kebab.test(name))
        findings.push({ path, message: 'not kebab-case ASCII: name the file after its main export' })
      for (const { specifier, line } of listImports(repository.read(path))) {
        if (specifier.startsWith('../../'))
          findings.push({
            path,
            line,
            message: `${specifier} climbs two folders: use a #sub-path import or move the file`,
          })
      }
    }
    return findings
  },
}
