import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refused, type Made } from './made.ts'

/** Writes the files of a new plugin into a folder that is not there yet or is empty. Gives the paths as written. */
export function writePlugin(folder: string, files: ReadonlyMap<string, string>): Made<readonly string[]> {
  try {
    mkdirSync(folder, { recursive: true })
    if (readdirSync(folder).length > 0) return refused('file.exists', { file: folder })
    for (const [path, text] of files) {
      const place = join(folder, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text, { flag: 'wx' })
    }
    return { ok: true, value: [...files.keys()] }
  } catch (error) {
    return refused('file.unwritable', { file: folder, reason: (error as NodeJS.ErrnoException).code ?? '' })
  }
}
