import type { FormDefinition } from '@thidua/contracts'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import { archiveLimits } from './archive/archive-limits.ts'
import { readDefinition } from './definition/read-definition.ts'
import { draftFormFromDocument } from './official-document/draft-form-from-document.ts'
import type { ParsedDocument } from './official-document/parsed-document.ts'
import { parseOfficialDocument } from './official-document/parse-official-document.ts'
import { decodeText } from './text/decode-text.ts'
import { readDocxText } from './word/read-docx-text.ts'
import type { CarryNote } from './xlsform/carry-notes.ts'
import { importXlsForm } from './xlsform/import-xls-form.ts'

export type ImportedFile =
  | { readonly kind: 'definition'; readonly form: FormDefinition }
  | { readonly kind: 'xlsform'; readonly form: FormDefinition; readonly notes: readonly CarryNote[] }
  | { readonly kind: 'document'; readonly parsed: ParsedDocument; readonly drafts: readonly FormDefinition[] }

/** A form from a file, by its ending: `.json`, `.xlsx` (XLSForm), `.docx`, `.md`, `.txt`. The content is judged, not the name. */
export function importFile(name: string, bytes: Uint8Array): Outcome<ImportedFile> {
  if (bytes.byteLength > archiveLimits.file) {
    return refuse('input.too-large', { reason: 'file', limit: archiveLimits.file })
  }
  switch (/\.(\w{1,8})$/.exec(name.toLowerCase())?.[1]) {
    case 'json': {
      const form = readDefinition(bytes)
      return form.ok ? ok({ kind: 'definition', form: form.value }) : form
    }
    case 'xlsx': {
      const imported = importXlsForm(bytes, name)
      return imported.ok ? ok({ kind: 'xlsform', ...imported.value }) : imported
    }
    case 'docx': {
      const read = readDocxText(bytes)
      return read.ok ? importDocument(read.value.text, read.value.markersComputed) : read
    }
    case 'md':
    case 'txt':
      return importDocument(decodeText(bytes), false)
    default:
      return refuse('input.unsupported-media', { reason: 'ending' })
  }
}

function importDocument(text: string, markersComputed: boolean): Outcome<ImportedFile> {
  const parsed = parseOfficialDocument(text, { markersComputed })
  if (!parsed.ok) return parsed
  const drafts = parsed.value.groups.flatMap(({ id }) => {
    const draft = draftFormFromDocument(parsed.value, id)
    return draft.ok ? [draft.value] : []
  })
  return ok({ kind: 'document', parsed: parsed.value, drafts })
}
