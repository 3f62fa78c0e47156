import type { FormDefinition, FormImportDocument, FormImportView } from '@thidua/contracts'
import { importFile } from '@thidua/form-exchange'
import type { Found, ParsedDocument } from '@thidua/form-exchange'
import { ok, type Outcome } from '@thidua/kernel'

/** A form from somebody's file, judged before it is read; see `importFile` for the refusals. */
export function readFormFile(fileName: string, bytes: Uint8Array): Outcome<FormImportView> {
  const imported = importFile(fileName, bytes)
  if (!imported.ok) return imported
  const file = imported.value
  const forms = file.kind === 'document' ? file.drafts : [file.form]
  return ok({
    kind: file.kind,
    fileName,
    drafts: forms.map(asDraft),
    notes:
      file.kind === 'xlsform'
        ? file.notes.map(({ sheet, cell, column, reason, text }) => ({ sheet, cell, column, reason, text }))
        : [],
    document: file.kind === 'document' ? viewDocument(file.parsed) : null,
  })
}

function asDraft(definition: FormDefinition): FormImportView['drafts'][number] {
  return { title: definition.title, content: { definition } }
}

function viewDocument(parsed: ParsedDocument): FormImportDocument {
  return {
    text: parsed.text,
    number: fact(parsed.number),
    date: fact(parsed.date),
    issuer: fact(parsed.issuer),
    title: fact(parsed.title),
    movement: fact(parsed.movement),
    phases: parsed.phases,
    contentAreas: parsed.contentAreas,
    groups: parsed.groups,
    oddities: parsed.oddities,
  }
}

function fact(found: Found<string> | null): FormImportDocument['number'] {
  return found && { value: found.value, printed: found.printed, certainty: found.certainty }
}
