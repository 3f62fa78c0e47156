import type { Repository } from './repository.ts'

export type RoomKind = 'data' | 'pure' | 'node' | 'plugin' | 'browser'

/** A workspace package as it declares itself in its own package.json. */
export type Room = {
  readonly folder: string
  readonly name: string
  /** 0–7, 'roof', 'f1'–'f4' for the browser's stairs, 'dev' for rooms outside the floors. */
  readonly floor: number | string
  readonly kind: RoomKind
  readonly dependencies: ReadonlySet<string>
  readonly developmentDependencies: ReadonlySet<string>
  /** Rooms it may enter besides those below it, each argued in docs/house.md. */
  readonly mayAlsoEnter: ReadonlySet<string>
}

type PackageFile = {
  name: string
  house?: { floor: number | string; kind: RoomKind; mayAlsoEnter?: string[] }
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

export function listRooms(repository: Repository): Room[] {
  return repository.paths
    .filter((path) => /^(?:(?:packages|apps|plugins)\/[^/]+|schemas)\/package\.json$/.test(path))
    .map((path) => {
      const file = JSON.parse(repository.read(path)) as PackageFile
      return {
        folder: path.slice(0, -'/package.json'.length),
        name: file.name,
        floor: file.house?.floor ?? 'undeclared',
        kind: file.house?.kind ?? 'node',
        dependencies: new Set(
          Object.keys({ ...file.dependencies, ...file.optionalDependencies, ...file.peerDependencies }),
        ),
        developmentDependencies: new Set(Object.keys(file.devDependencies ?? {})),
        mayAlsoEnter: new Set(file.house?.mayAlsoEnter),
      }
    })
}

export function roomOf(rooms: readonly Room[], path: string): Room | undefined {
  return rooms.find((room) => path.startsWith(`${room.folder}/`))
}

const browserMayEnter = new Set(['@thidua/kernel', '@thidua/contracts', '@thidua/rules', '@thidua/forms'])

/** Whether `from` may import `to`; stairs go one way, from the roof down. */
export function mayEnter(from: Room, to: Room): boolean {
  if (from.name === to.name || from.mayAlsoEnter.has(to.name)) return true
  if (from.floor === 'dev') return true
  if (from.kind === 'plugin') return to.name === '@thidua/plugin-sdk'
  if (from.kind === 'browser') {
    if (browserMayEnter.has(to.name)) return true
    return to.kind === 'browser' && rank(to.floor) < rank(from.floor)
  }
  if (to.kind === 'browser' || to.floor === 'dev') return false
  return rank(to.floor) < rank(from.floor)
}

function rank(floor: number | string): number {
  if (typeof floor === 'number') return floor
  if (floor === 'roof') return 100
  if (/^f\d$/.test(floor)) return Number(floor.slice(1))
  return Number.NaN
}
