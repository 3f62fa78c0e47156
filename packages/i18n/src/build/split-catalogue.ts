import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Areas on every page; the others travel with the pages that use them. */
const everywhere: ReadonlySet<string> = new Set(['errors', 'format', 'forms', 'ui', 'web-shell'])
const request = 'messages-of:'
const folder = fileURLToPath(new URL('../../messages/vi/', import.meta.url))
const catalogue = fileURLToPath(new URL('../messages-vi.ts', import.meta.url))

/** The area of every message key; areas that are everywhere are left out. */
export function areaOfKeys(): ReadonlyMap<string, string> {
  const areas = readdirSync(folder).map((file) => file.replace('.json', ''))
  return new Map(
    areas
      .filter((area) => !everywhere.has(area))
      .flatMap((area) => Object.keys(readMessages(area)).map((key): [string, string] => [key, area])),
  )
}

function readMessages(area: string): object {
  return JSON.parse(readFileSync(`${folder}${area}.json`, 'utf8')) as object
}

/** The areas a source file takes messages from: by whole keys (`'admin.calendar'`) and by beginnings (`act.${name}`). */
export function areasUsedIn(source: string, areaOf: ReadonlyMap<string, string>): readonly string[] {
  const used = new Set<string>()
  for (const [, key = '', end] of source.matchAll(/['"`](\w+\.[\w.-]*)(['"`]|\$\{)/g)) {
    if (end !== '${') used.add(areaOf.get(key) ?? '')
    else for (const [known, area] of areaOf) if (known.startsWith(key)) used.add(area)
  }
  used.delete('')
  return [...used].toSorted()
}

/** The catalogue without the areas that travel with their pages. */
export function keepEverywhere(source: string): string {
  const imports = [...source.matchAll(/^import (\w+) from '\.\.\/messages\/vi\/([\w-]+)\.json'.*$/gm)]
  const dropped = imports.filter((match) => !everywhere.has(match[2] ?? ''))
  return dropped.reduce(
    (kept, match) =>
      kept.replace(`${match[0]}\n`, '').replace(new RegExp(`^\\s*\\.\\.\\.${match[1]},\\n`, 'm'), ''),
    source,
  )
}

/**
 * For the web app's build: a page brings its own Vietnamese messages instead of everybody's. Nothing changes in the code of a
 * page, and without this plugin (tests, development) the catalogue is whole.
 */
export function splitCatalogue() {
  const areaOf = areaOfKeys()
  return {
    name: 'split-catalogue',
    apply: 'build' as const,
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.startsWith(request) ? `\0${id}` : null),
    load: (id: string) => {
      if (!id.startsWith(`\0${request}`)) return null
      const messages = JSON.stringify(`${folder}${id.slice(request.length + 1)}.json`)
      return [
        `import messages from ${messages}`,
        `import { vietnamese } from ${JSON.stringify(catalogue)}`,
        'Object.assign(vietnamese, messages)',
      ].join('\n')
    },
    transform: (source: string, id: string) => {
      if (id === catalogue) return { code: keepEverywhere(source), map: null }
      if (!/\.tsx?$/.test(id) || id.includes('/node_modules/') || id.includes('/packages/i18n/')) return null
      const areas = areasUsedIn(source, areaOf)
      if (areas.length === 0) return null
      return { code: areas.map((area) => `import '${request}${area}'\n`).join('') + source, map: null }
    },
  }
}
