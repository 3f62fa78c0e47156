import { listImports } from '../imports.ts'
import { type Check, type Finding, isSource, isTest } from '../repository.ts'
import { listRooms, mayEnter, roomOf } from '../rooms.ts'

/** Nothing on a lower floor knows a higher one, and every import is declared by the room that makes it. */
export const stairsGoDown: Check = {
  name: 'stairs go down',
  run(repository) {
    const rooms = listRooms(repository)
    const findings: Finding[] = []
    for (const path of repository.paths.filter(isSource)) {
      const room = roomOf(rooms, path)
      if (!room) continue
      const development = isTest(path) || !path.startsWith(`${room.folder}/src/`)
      for (const { specifier, line, typeOnly } of listImports(repository.read(path))) {
        if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier.startsWith('#')) continue
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/')
        if (name === room.name) continue
        const declared =
          room.dependencies.has(name) ||
          ((development || typeOnly || room.kind === 'browser') && room.developmentDependencies.has(name)) ||
          (development && ['vitest', 'fast-check', '@playwright/test', '@axe-core/playwright'].includes(name))
        if (!declared) {
          findings.push({
            path,
            line,
            message: `${name} is not declared in ${room.folder}/package.json: declare it, or do without`,
          })
          continue
        }
        const target = rooms.find((one) => one.name === name)
        if (target && !development && !typeOnly && !mayEnter(room, target)) {
          findings.push({
            path,
            line,
            message: `${room.name} (floor ${room.floor}) may not enter ${name} (floor ${target.floor}): move the code down, or name the need as a port`,
          })
        }
      }
    }
    return findings
  },
}
