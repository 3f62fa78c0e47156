import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { packagesFolder } from './emit-declarations.ts'

/** Packages of others whose programs are in ours, with their licences beside. */
export const bundled: readonly string[] = ['@marcbachmann/cel-js']

const specifier = /(\bfrom |\bimport\(|\bimport )'([^']+)'/g

type Place = { readonly from: string; readonly to: string }

/**
 * Copies the declarations reachable from the doors, and only those, under `target`: imports of other rooms become relative
 * addresses, so that the package needs nothing beside itself to be read by a compiler.
 */
export function gatherDeclarations(emitted: string, target: string, doorFiles: readonly string[]): void {
  const done = new Set<string>()
  const waiting = doorFiles.map((door): Place => roomFile(emitted, target, 'plugin-sdk', `src/${door}.d.ts`))
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (done.has(place.to)) continue
    done.add(place.to)
    const here = place
    const text = readFileSync(here.from, 'utf8').replaceAll(
      specifier,
      (whole, before: string, said: string) => {
        const next = placeOf(said, here, { emitted, target })
        if (next === null) return whole
        waiting.push(next)
        return `${before}'${addressOf(here, next)}'`
      },
    )
    mkdirSync(dirname(here.to), { recursive: true })
    writeFileSync(here.to, text)
  }
}

function placeOf(
  said: string,
  here: Place,
  { emitted, target }: { readonly emitted: string; readonly target: string },
): Place | null {
  if (said.startsWith('.')) {
    const named = said.replace(/(\.d)?\.[tj]s$/, '.d.ts')
    const declared = named.endsWith('.d.ts') ? named : `${named}.d.ts`
    return { from: join(dirname(here.from), declared), to: join(dirname(here.to), declared) }
  }
  const [, room, door = ''] = /^@thidua\/([\w-]+)(?:\/(.+))?$/.exec(said) ?? []
  if (room !== undefined)
    return roomFile(emitted, target, room, `src/${door === '' ? '' : `${door}/`}index.d.ts`)
  if (said.startsWith('node:') || said === 'vitest') return null
  return bundled.includes(said) ? foreignFile(target, said) : refuse(here, said)
}

function refuse({ from }: Place, said: string): never {
  throw new Error(`${from} declares something of ${said}, which is not in the package`)
}

/** Declarations of a package whose program is bundled come along. */
function foreignFile(target: string, name: string): Place {
  const entry = createRequire(join(packagesFolder, 'rules', 'package.json')).resolve(name)
  return { from: entry.replace(/\.js$/, '.d.ts'), to: join(target, 'others', name, 'index.d.ts') }
}

function roomFile(emitted: string, target: string, room: string, path: string): Place {
  return { from: join(emitted, room, path), to: join(target, room, path.replace(/^src\//, '')) }
}

function addressOf(here: Place, next: Place): string {
  const path = relative(dirname(here.to), next.to)
    .split(sep)
    .join('/')
    .replace(/\.d\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}
