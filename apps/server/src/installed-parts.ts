import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Where the built web app lies. */
export const siteFolder = fileURLToPath(new URL('../../web/dist', import.meta.url))

const adapters = fileURLToPath(new URL('../../../packages/adapters', import.meta.url))

export function sitePresent(): boolean {
  return existsSync(join(siteFolder, 'index.html'))
}

/** Tinos is the typeface of documents; without it Vietnamese letters with two marks are missing. */
export function fontsPresent(): boolean {
  return existsSync(join(adapters, 'node_modules', '@expo-google-fonts', 'tinos'))
}

/** Law, plan, units and trunks as data. */
export const contentFolder = fileURLToPath(new URL('../../../schemas', import.meta.url))

/** The first-party plugins. */
export const pluginsFolder = fileURLToPath(new URL('../../../plugins', import.meta.url))

/** The campaign this program is about. */
export const campaignId = 'lam-dong-2037'

/** The press as it was bundled when we are, else from its source. */
export function pressEntry(program?: string): string {
  return childEntry('press.js', join(adapters, 'src', 'press', 'press-process.ts'), program)
}

/** The form workshop, likewise. */
export function workshopEntry(program?: string): string {
  return childEntry(
    'form-workshop.js',
    join(adapters, 'src', 'form-workshop', 'workshop-process.ts'),
    program,
  )
}

/** What runs a plugin's functions, likewise; null: the source the host knows itself. */
export function sandboxEntry(program?: string): URL | null {
  const entry = childEntry('sandbox-worker.js', '', program)
  return entry === '' ? null : pathToFileURL(entry)
}

function childEntry(name: string, source: string, program = process.argv[1] ?? ''): string {
  const bundled = fileURLToPath(new URL(`../dist/${name}`, import.meta.url))
  return /[\\/]dist[\\/]main\.js$/.test(program) && existsSync(bundled) ? bundled : source
}
