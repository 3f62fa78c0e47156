import type { FormDefinition, FormField } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import type { CompiledForm } from '@thidua/forms'
import sample from './sample-fields.json' with { type: 'json' }

/** A section with every kind of field of the first forms, and one with the kinds that came with the builder. */
export const fields = sample.fields as readonly FormField[]
export const laterFields = sample.laterFields as readonly FormField[]
export const laterSection = { id: 'b1', title: { vi: 'B1' }, fields: laterFields }

export const definition: FormDefinition = {
  id: 'sample',
  formNumber: 'F00',
  version: '1.0.0',
  title: { vi: 'F00' },
  sections: [{ id: 'a1', title: { vi: 'A1' }, fields }],
}

export const sampleFile = sample.file

export function compiledSample(): CompiledForm {
  return compileOrThrow(definition)
}

export function compiledLater(): CompiledForm {
  return compileOrThrow({ ...definition, sections: [laterSection] })
}

function compileOrThrow(form: FormDefinition): CompiledForm {
  const compiled = compileForm(form)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  return compiled.value
}
