import type { Check, Finding } from '../repository.ts'

const missionPath = 'docs/mission.md'
const states = ['xong', 'một phần', 'dự kiến']

/** docs/mission.md lists every obligation S1–S92 once, with its state and what shows it. */
export const missionIsListed: Check = {
  name: 'the mission is listed',
  run(repository) {
    if (!repository.has(missionPath))
      return [{ path: missionPath, message: 'missing: list S1–S92 with where each stands' }]
    const findings: Finding[] = []
    const rows = new Map<string, string>()
    for (const match of repository.read(missionPath).matchAll(/^\|\s*(S\d+)\s*\|(.+)\|\s*$/gm)) {
      const id = match[1] ?? ''
      if (rows.has(id)) findings.push({ path: missionPath, message: `${id} stands twice: keep one row` })
      rows.set(id, match[2] ?? '')
    }
    for (let number = 1; number <= 92; number += 1) {
      const row = rows.get(`S${number}`)
      if (row === undefined)
        findings.push({ path: missionPath, message: `S${number} has no row: say where it stands` })
      else if (!states.some((state) => row.includes(`| ${state} |`))) {
        findings.push({ path: missionPath, message: `S${number} has no state: one of ${states.join(', ')}` })
      } else {
        for (const shown of row.matchAll(/`((?:apps|packages|schemas|plugins|docs)\/[^`]+)`/g)) {
          const path = shown[1] ?? ''
          if (
            !repository.paths.some((one) => one === path || one.startsWith(`${path.replace(/\/$/, '')}/`))
          ) {
            findings.push({
              path: missionPath,
              message: `S${number} is shown by ${path}, which does not exist`,
            })
          }
        }
      }
    }
    return findings
  },
}
