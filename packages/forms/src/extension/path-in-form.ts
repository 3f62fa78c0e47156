import type { FormDefinition } from '@thidua/contracts'
import type { FormExtension } from './form-extension.ts'

/**
 * Where a pointer into an extension leads in the form made of it: findings of the gate point into what was handed in, the author
 * looks at the whole. Empty for what stands nowhere in particular.
 */
export function pathInForm(path: string, extension: FormExtension, form: FormDefinition): string {
  const [, list = '', number = '', ...rest] = path.split('/')
  const at = Number(number)
  const below = rest.length > 0 ? `/${rest.join('/')}` : ''
  if (list === 'addFields') {
    return pathOfField(form, extension.addFields?.[at]?.field.id, below.replace(/^\/field/, ''))
  }
  if (list === 'addSections') {
    const id = extension.addSections?.[at]?.section.id
    const section = form.sections.findIndex((each) => each.id === id)
    return section < 0 ? '' : `/sections/${section}${below.replace(/^\/section/, '')}`
  }
  if (list === 'tighten') return pathOfField(form, extension.tighten?.[at]?.fieldId, below)
  if (list === 'rules') return pathOfField(form, extension.rules?.[at]?.fieldId, '/rules')
  return list === 'sections' || list === 'deadlines' || list === 'scoring' || list === 'criteria' ? path : ''
}

function pathOfField(form: FormDefinition, id: string | undefined, below: string): string {
  for (const [section, { fields }] of form.sections.entries()) {
    const field = fields.findIndex((each) => each.id === id)
    if (field >= 0) return `/sections/${section}/fields/${field}${below}`
  }
  return ''
}
