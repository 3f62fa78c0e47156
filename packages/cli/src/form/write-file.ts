import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { refuseFile, type Reading } from './read-file.ts'

/** Writes what was asked for where it was asked for. `fresh`: a name nobody typed never replaces a file. */
export function writeFile(place: string, content: string | Uint8Array, fresh = false): Reading<string> {
  try {
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, content, { flag: fresh ? 'wx' : 'w' })
    return { ok: true, value: place }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? ''
    return reason === 'EEXIST' && fresh
      ? refuseFile('file.exists', { file: place })
      : refuseFile('file.unwritable', { file: place, reason })
  }
}
