import { join } from 'node:path'
import type { FormDefinition } from '@thidua/contracts'
import type { Reading } from './read-file.ts'
import { writeFile } from './write-file.ts'

/** One form goes to the file named; several go into a folder of that name, each under its own id. */
export function saveForms(forms: readonly FormDefinition[], out: string): Reading<readonly string[]> {
  const written: string[] = []
  for (const form of forms) {
    const place = forms.length === 1 ? out : join(out, `${form.id}.json`)
    const saved = writeFile(place, `${JSON.stringify(form, null, 2)}\n`)
    if (!saved.ok) return saved
    written.push(saved.value)
  }
  return { ok: true, value: written }
}
