import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FormDefinition } from '@thidua/contracts'
import { composeRegistry, loadPlugin, readPluginFolder } from '@thidua/plugin-host'
import { createContentBook } from '../src/content/content-book.ts'
import { seedPlatform } from '../src/seed/seed-platform.ts'
import type { ServiceDeps } from '../src/service-deps.ts'
import type { Platform } from './open-platform.ts'
import { take } from './open-platform.ts'

const plugins = join(import.meta.dirname, '..', '..', '..', 'plugins')

/** The platform as it would be after the province changed one of its forms: the same database, newer plugins. */
export async function withNewerBase(
  { deps }: Platform,
  plugin: string,
  file: string,
  change: (form: FormDefinition) => FormDefinition,
): Promise<ServiceDeps> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-newer-base-'))
  try {
    cpSync(join(plugins, plugin), folder, {
      recursive: true,
      filter: (from) => !from.includes('node_modules'),
    })
    const path = join(folder, 'forms', file)
    const form = JSON.parse(readFileSync(path, 'utf8')) as FormDefinition
    writeFileSync(path, JSON.stringify(change(form)))
    const loaded = await Promise.all(
      readdirSync(plugins).map(async (name) => {
        const place = name === plugin ? folder : join(plugins, name)
        return take(loadPlugin(take(await readPluginFolder(place))))
      }),
    )
    const registry = take(composeRegistry(loaded, deps.content.trunks))
    const newer = { ...deps, plugins: registry, book: createContentBook(registry) }
    await seedPlatform(newer)
    return newer
  } finally {
    rmSync(folder, { recursive: true })
  }
}
