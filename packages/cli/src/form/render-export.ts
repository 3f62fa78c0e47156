import type { FormDefinition } from '@thidua/contracts'
import { ok, type Outcome } from '@thidua/kernel'
import type { Target } from './export-targets.ts'

export type Made = {
  /** The name it gets where none was given. */
  readonly name: string
  /** What its name ends with beside another output. */
  readonly ending: string
  /** What it is called with `--json`; null for bytes, which are never printed. */
  readonly key: 'schema' | 'uiSchema' | 'text' | null
  readonly content: string | Uint8Array
}

/** The outputs asked for, the main one first. Renderers are loaded only for what needs them. */
export async function renderExport(
  definition: FormDefinition,
  to: Target,
): Promise<Outcome<readonly Made[]>> {
  const { exportForm } = await import('@thidua/form-exchange')
  const made = exportForm(definition, to)
  if (!made.ok) return made
  const { value } = made
  const base = definition.id
  if (value.kind === 'bytes') return ok([{ name: value.name, ending: to, key: null, content: value.bytes }])
  if (value.kind === 'document') {
    const { renderDocx } = await import('@thidua/adapters/docx')
    return ok([{ name: value.name, ending: to, key: null, content: await renderDocx(value.tree) }])
  }
  return ok(
    value.files
      .filter(({ name }) => !name.endsWith('.form.json'))
      .map(({ name, text }) => ({
        name,
        ending: name.slice(base.length + 1),
        key: keyOf(name),
        content: text,
      })),
  )
}

function keyOf(name: string): 'schema' | 'uiSchema' | 'text' {
  if (name.endsWith('.ui-schema.json')) return 'uiSchema'
  return name.endsWith('.schema.json') ? 'schema' : 'text'
}
