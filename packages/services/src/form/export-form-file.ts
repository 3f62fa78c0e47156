import type { FormDefinition } from '@thidua/contracts'
import { resolveFragments } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { docxMediaType, printedName, type PrintedFile, xlsxMediaType } from '../document/printed-file.ts'
import { pinned } from '../dossier/dossier-content.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDraft, openPublication } from './form-draft-file.ts'
import type { FormFileFormat } from './workshop/form-job.ts'

export const formFileFormats: readonly FormFileFormat[] = ['json', 'schema', 'uischema', 'xlsx', 'docx']

const kinds: Readonly<Record<FormFileFormat, { readonly ending: string; readonly mediaType: string }>> = {
  json: { ending: 'json', mediaType: 'application/json' },
  schema: { ending: 'schema.json', mediaType: 'application/schema+json' },
  uischema: { ending: 'ui.json', mediaType: 'application/json' },
  xlsx: { ending: 'xlsx', mediaType: xlsxMediaType },
  docx: { ending: 'docx', mediaType: docxMediaType },
}

/** A draft as a file. What is no form yet leaves as JSON only (`form.definition-invalid`). */
export async function exportFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly draftId: string; readonly format: FormFileFormat },
): Promise<Outcome<PrintedFile>> {
  const read = await runQuery(deps, call, 'form.getDraft', async (context) => {
    const opened = await openDraft(context, input.draftId)
    if (!opened.ok) return opened
    const { definition } = opened.value.content
    return ok({ definition, title: opened.value.title })
  })
  return read.ok ? write(deps, read.value, input.format) : read
}

/** A published form as a file. */
export async function exportFormPublication(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly publicationId: string; readonly format: FormFileFormat },
): Promise<Outcome<PrintedFile>> {
  const read = await runQuery(deps, call, 'form.getPublication', async (context) => {
    const opened = await openPublication(context, input.publicationId)
    if (!opened.ok) return opened
    const { book } = deps
    const form = await pinned(book, context, opened.value.formHash, (hash) => book.findForm(hash))
    const { title, version } = opened.value
    return ok({ definition: form.form.definition, title: `${title.vi} ${version}` })
  })
  return read.ok ? write(deps, read.value, input.format) : read
}

async function write(
  deps: ServiceDeps,
  form: { readonly definition: FormDefinition; readonly title: string },
  format: FormFileFormat,
): Promise<Outcome<PrintedFile>> {
  const definition = format === 'json' ? form.definition : whole(deps, form.definition)
  const written = await deps.workshop.run('writeForm', { definition, format })
  if (!written.ok) return written
  const { ending, mediaType } = kinds[format]
  const bytes =
    written.value.kind === 'document' ? await deps.press.docx(written.value.tree) : written.value.bytes
  return ok({ fileName: printedName(form.title, ending), mediaType, bytes })
}

/** Others do not have our question bank. */
function whole(deps: ServiceDeps, definition: FormDefinition): FormDefinition {
  const usesBank =
    Array.isArray(definition.sections) && definition.sections.some((section) => section?.fragments)
  const resolved = usesBank ? resolveFragments(definition, deps.content.fragments) : null
  return resolved?.ok ? resolved.value : definition
}
