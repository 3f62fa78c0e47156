import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
