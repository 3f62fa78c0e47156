import { lineAt, listImports, withoutComments } from '../imports.ts'
import { type Check, type Finding, isSource, isTest } from '../repository.ts'
import { listRooms, roomOf } from '../rooms.ts'

const forbiddenModules = /^(node:|react$|react-dom|kysely$|pg$|fastify)/
const forbiddenWords: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\(/g, 'take the time from a Clock port'],
  [/\bnew Date\(\s*\)/g, 'take the time from a Clock port'],
  [/\bMath\.random\(/g, 'take randomness from a port'],
  [/\bfetch\(/g, 'a pure room has no network'],
  [/\bprocess\./g, 'a pure room knows no process'],
  [/\bset(?:Timeout|Interval)\(/g, 'a pure room does not wait'],
]

/** Pure rooms: no IO, no clock, no randomness, no React, no Kysely. The SDK's testing door may read plugin files. */
export const pureRoomsStayPure: Check = {
  name: 'pure rooms stay pure',
  run(repository) {
    const rooms = listRooms(repository)
    const findings: Finding[] = []
    for (const path of repository.paths.filter((one) => isSource(one) && !isTest(one))) {
      const room = roomOf(rooms, path)
      if (room?.kind !== 'pure' || !path.includes('/src/') || path.includes('/src/testing/')) continue
      const text = repository.read(path)
      for (const { specifier, line } of listImports(text)) {
        if (forbiddenModules.test(specifier))
          findings.push({ path, line, message: `${specifier} in a pure room: name the need as a port` })
      }
      const code = withoutComments(text)
      for (const [word, instead] of forbiddenWords) {
        for (const match of code.matchAll(word))
          findings.push({
            path,
            line: lineAt(text, match.index),
            message: `${match[0]} in a pure room: ${instead}`,
          })
      }
    }
    return findings
  },
}
