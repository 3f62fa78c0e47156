import type { DocumentTemplate } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'
import { unknownFields } from './unknown-fields.ts'

/** A paper prints a form of this plugin and names only its fields and sections; one without a form names none. */
export function checkDocuments(content: PluginContent): readonly Problem[] {
  return content.manifest.contributes.documents.flatMap(({ id, file }) => {
    const template = content.documents.get(id)
    return template ? checkDocument(content, template, file) : []
  })
}

function checkDocument(content: PluginContent, template: DocumentTemplate, file: string): readonly Problem[] {
  const named = namedFields(template)
  if (template.form === undefined && named.length > 0) return [flaw(file, '/form', 'form-unknown')]
  const form = template.form === undefined ? undefined : content.forms.get(template.form)
  const parts = new Set(form?.sections.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]))
  const left = template.blocks.flatMap((block) => (block.kind === 'answers' ? (block.without ?? []) : []))
  return [
    ...unknownFields(content, template.form, named, file, '/blocks'),
    ...(form ? left.filter((part) => !parts.has(part)) : []).map((part) =>
      flaw(file, '/blocks', 'part-unknown', { part }),
    ),
  ]
}

/** `{{answers.planNumber}}` names the field `planNumber`. */
function namedFields({ blocks }: DocumentTemplate): readonly string[] {
  const slots = JSON.stringify(blocks).matchAll(/\{\{\s*answers\.([^{}\s]+)\s*\}\}/g)
  return [...new Set([...slots].map(([, field = '']) => field))]
}
