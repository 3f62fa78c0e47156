import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const site = fileURLToPath(new URL('../../../apps/web/dist/', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Prints what the filling page loads first and how many packages a production install holds. */
export function measureSizes(): void {
  const loaded = firstLoadOf('fill-page')
  const kilobytes =
    loaded.reduce(
      (sum, file) => sum + gzipSync(readFileSync(`${site}assets/${file}`), { level: 9 }).length,
      0,
    ) / 1024
  console.log(
    `fill page       ${kilobytes.toFixed(0)} KB of JavaScript compressed in ${loaded.length} files   (goal: at most 190)`,
  )
  console.log(`installed       ${countProductionPackages()} packages in production   (goal: at most 300)`)
}

/** What the page names, the page's own chunk, and everything these import at once. */
function firstLoadOf(page: string): string[] {
  const wanted = new Set<string>()
  const take = (file: string): void => {
    if (wanted.has(file)) return
    wanted.add(file)
    for (const [, next] of readFileSync(`${site}assets/${file}`, 'utf8').matchAll(
      /\b(?:import|from)\s*["']\.\/([^"']+\.js)["']/g,
    )) {
      if (next) take(next)
    }
  }
  for (const [, file] of readFileSync(`${site}index.html`, 'utf8').matchAll(/\/assets\/([^"]+\.js)"/g)) {
    if (file) take(file)
  }
  for (const file of readdirSync(`${site}assets`)) if (file.startsWith(`${page}-`)) take(file)
  return [...wanted].filter((file) => file.endsWith('.js'))
}

/** Packages the lockfile reaches from `dependencies` alone, this platform's binaries included. */
function countProductionPackages(): number {
  const lock = readFileSync(`${root}pnpm-lock.yaml`, 'utf8')
  const found = new Set<string>()
  const importers = section(lock, 'importers')
  const snapshots = section(lock, 'snapshots')
  const edges = new Map<string, string[]>()
  for (const block of snapshots.split(/\n(?= {2}\S)/)) {
    const name = /^ {2}'?([^'\n]+?)'?:/.exec(block.replace(/^\n/, ''))?.[1]
    if (name)
      edges.set(
        name,
        [...block.matchAll(/^ {6}'?([^'\s:]+)'?: '?([^'\n]+)'?$/gm)].map(
          ([, to, version]) => `${to}@${version}`,
        ),
      )
  }
  const queue: string[] = []
  for (const importer of importers.split(/\n(?= {2}\S)/)) {
    for (const kind of ['dependencies', 'optionalDependencies']) {
      const block = new RegExp(`\\n {4}${kind}:\\n((?: {6}.*\\n?)+)`).exec(`${importer}\n`)?.[1] ?? ''
      for (const [, to, version] of block.matchAll(
        /^ {6}'?([^'\s:]+)'?:\n {8}specifier: [^\n]+\n {8}version: '?([^'\n]+)'?/gm,
      )) {
        if (to && version && !version.startsWith('link:')) queue.push(`${to}@${version}`)
      }
    }
  }
  while (queue.length > 0) {
    const next = queue.pop() ?? ''
    if (found.has(next)) continue
    found.add(next)
    queue.push(...(edges.get(next) ?? []))
  }
  const installed = new Set(readdirSync(`${root}node_modules/.pnpm`))
  return [...found].filter(
    (key) =>
      installed.has(key.replaceAll('/', '+').replaceAll('(', '_').replaceAll(')', '')) ||
      !/-(linux|darwin|win32|windows|android)-/.test(key),
  ).length
}

function section(lock: string, name: string): string {
  return new RegExp(`\\n${name}:\\n([\\s\\S]*?)(?=\\n\\S|$)`).exec(lock)?.[1] ?? ''
}
