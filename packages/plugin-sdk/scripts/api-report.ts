import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { doors, emitDeclarations, packagesFolder } from './emit-declarations.ts'

const report = fileURLToPath(new URL('../api-report.md', import.meta.url))

/** Everything a plugin can import, as the compiler declares it: each exported name with its whole declaration. */
export function apiReport(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-api-'))
  try {
    emitDeclarations(folder)
    const parts = Object.entries(doors).map(([name, door]) => {
      const file = join(folder, 'plugin-sdk', 'src', `${door}.d.ts`)
      return `## ${name}\n\n\`\`\`ts\n${declarationsOf(file)}\n\`\`\`\n`
    })
    return ['# What a plugin can import\n', head, ...parts].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const head =
  'Made by `node packages/plugin-sdk/scripts/api-report.ts`; a test fails when it is not what the code exports. Whoever changes it\nwrites a changeset.\n'

/** The exports of a door in order of their names, each with the text of its declaration. */
function declarationsOf(door: string): string {
  const listed = [...readFileSync(door, 'utf8').matchAll(/export (?:type )?\{([^}]+)\} from '([^']+)'/g)]
  const named = listed.flatMap(([, names = '', from = '']) =>
    names.split(',').map((name) => ({ name: name.trim().replace(/^type /, ''), from })),
  )
  return named
    .filter(({ name }) => name !== '')
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, from }) => declarationOf(name, placeOf(from, door)))
    .join('\n\n')
}

function placeOf(from: string, door: string): string {
  // the model's types are declarations already
  const [, room] = /^@thidua\/(\w+)$/.exec(from) ?? []
  return room === undefined
    ? declared(join(dirname(door), from))
    : join(packagesFolder, room, 'src', 'index.ts')
}

function declared(file: string): string {
  return file.replace(/(?<!\.d)\.ts$/, '.d.ts')
}

function declarationOf(name: string, file: string): string {
  const text = readFileSync(file, 'utf8')
  const start = new RegExp(`^export (?:declare )?(?:function|const|type) ${name}\\b`, 'm').exec(text)
  if (start) {
    const rest = text.slice(start.index)
    const end = /\n(?=export |\/\*\*|type |declare |import )/.exec(rest)
    return (end ? rest.slice(0, end.index) : rest).trimEnd()
  }
  const further = [...text.matchAll(/(?:export|import) (?:type )?(?:\*|\{[^}]*\}) from '([^']+)'/g)]
  for (const [, from = ''] of further) {
    const found = findIn(name, nextPlace(from, file))
    if (found !== null) return found
  }
  throw new Error(`${name} is declared nowhere behind ${file}`)
}

function nextPlace(from: string, file: string): string {
  if (!from.startsWith('.')) return placeOf(from, file)
  const place = join(dirname(file), from)
  return file.endsWith('.d.ts') ? declared(place) : place
}

function findIn(name: string, file: string): string | null {
  try {
    return declarationOf(name, file)
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(report, apiReport())
