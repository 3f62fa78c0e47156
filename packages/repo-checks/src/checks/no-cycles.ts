import { dirname, join } from 'node:path/posix'
import { listImports } from '../imports.ts'
import { type Check, type Finding, isSource, isTest } from '../repository.ts'

/** No file reaches itself again through what it imports at run time. */
export const noCycles: Check = {
  name: 'no cycles',
  run(repository) {
    const files = repository.paths.filter((path) => isSource(path) && !isTest(path))
    const edges = new Map(
      files.map((path) => [
        path,
        listImports(repository.read(path))
          .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
          .map(({ specifier }) => join(dirname(path), specifier))
          .filter((target) => repository.has(target)),
      ]),
    )
    const findings: Finding[] = []
    const done = new Set<string>()
    const open: string[] = []
    const visit = (path: string): void => {
      if (done.has(path)) return
      const start = open.indexOf(path)
      if (start !== -1) {
        const ring = [...open.slice(start), path]
        findings.push({
          path,
          message: `imports itself in a ring, ${ring.join(' → ')}: take out the part both need`,
        })
        return
      }
      open.push(path)
      for (const target of edges.get(path) ?? []) visit(target)
      open.pop()
      done.add(path)
    }
    for (const path of files) visit(path)
    return findings
  },
}
