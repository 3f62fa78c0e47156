import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const schemasFolder = new URL('.', import.meta.resolve('@thidua/schemas/package.json'))

export function readText(path: string): string {
  return readFileSync(new URL(path, schemasFolder), 'utf8')
}

export function readJson(path: string): unknown {
  return JSON.parse(readText(path))
}

/** Paths of the JSON files below a folder of `schemas/`, from `schemas/`. */
export function listJson(folder: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(`${folder}/`, schemasFolder)), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => path.endsWith('.json'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .toSorted()
}
