import type { Check, Finding } from '../repository.ts'

const tracePath = 'docs/trace-submit-dossier.md'

/** Each row of the trace names a file and what it exports: `path` · `name`. */
export const traceIsTrue: Check = {
  name: 'the trace is true',
  run(repository) {
    if (!repository.has(tracePath))
      return [{ path: tracePath, message: 'missing: the straight line of one dossier must be written down' }]
    const findings: Finding[] = []
    const rows = [
      ...repository
        .read(tracePath)
        .matchAll(/`((?:apps|packages|schemas|plugins)\/[^`]+)`\s*·\s*`([A-Za-z0-9_.-]+)`/g),
    ]
    if (rows.length < 8)
      findings.push({
        path: tracePath,
        message: 'names fewer than eight steps: the line is longer than that',
      })
    for (const [, path = '', name = ''] of rows) {
      if (!repository.has(path))
        findings.push({
          path: tracePath,
          message: `${path} does not exist: follow the code and correct the row`,
        })
      else if (!exportsName(repository.read(path), path, name))
        findings.push({ path: tracePath, message: `${path} does not export ${name}: correct the row` })
    }
    return findings
  },
}

function exportsName(text: string, path: string, name: string): boolean {
  if (path.endsWith('.json')) return text.includes(`"${name}"`)
  return new RegExp(`export (?:async )?(?:function|const|type) ${name}\\b`).test(text)
}
