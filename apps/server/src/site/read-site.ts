import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export type SiteFile = {
  readonly path: string
  readonly type: string
  readonly etag: string
  /** Its name changes with its content, so a copy is good for ever. */
  readonly immutable: boolean
  /** Made at build time beside the file. */
  readonly brotli: string | null
  readonly size: number
}

/** Address → file. Only what is listed here is ever served, so no address can reach outside the folder. */
export type Site = ReadonlyMap<string, SiteFile>

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.topojson': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Lists the built web app; empty when it has not been built. */
export function readSite(folder: string): Site {
  const site = new Map<string, SiteFile>()
  if (!existsSync(join(folder, 'index.html'))) return site
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, path).split(sep).join('/')}`
    site.set(address, describe(path, address, type))
  }
  return site
}

function describe(path: string, address: string, type: string): SiteFile {
  const brotli = `${path}.br`
  return {
    path,
    type,
    etag: `"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)}"`,
    immutable: address.startsWith('/assets/'),
    brotli: existsSync(brotli) ? brotli : null,
    size: statSync(path).size,
  }
}
