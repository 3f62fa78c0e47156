import type { FormDefinition } from '@thidua/contracts'
import { exportForm, plainSchemas } from '@thidua/form-exchange'
import { compileForm } from '@thidua/forms'
import { ok, type Outcome } from '@thidua/kernel'
import type { FormFileFormat, WrittenForm } from './form-job.ts'

/** A form as a file for others. A draft that does not compile leaves as JSON all the same. */
export function writeFormFile(definition: FormDefinition, format: FormFileFormat): Outcome<WrittenForm> {
  if (format === 'json') return ok(asText(definition))
  if (format === 'schema' || format === 'uischema') {
    const form = compileForm(definition)
    if (!form.ok) return form
    const { schema, uiSchema } = plainSchemas(form.value)
    return ok(asText(format === 'schema' ? schema : uiSchema))
  }
  const written = exportForm(definition, format)
  if (!written.ok) return written
  if (written.value.kind === 'document') return ok({ kind: 'document', tree: written.value.tree })
  if (written.value.kind === 'bytes') return ok({ kind: 'bytes', bytes: written.value.bytes })
  throw new Error(`a form as ${format} is one file`)
}

function asText(value: unknown): WrittenForm {
  return { kind: 'bytes', bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) }
}
