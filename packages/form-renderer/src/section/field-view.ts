import type { ComponentType, ReactNode } from 'react'
import type { FormField, FormSection } from '@thidua/contracts'
import type { Language } from '@thidua/kernel'
import type { ControlProps, ControlSet } from '../controls/control-props.ts'

/** All that one field shows besides its answer. The same object as long as nothing of it changes. */
export type FieldView = {
  readonly field: FormField
  readonly Control: ComponentType<ControlProps>
  readonly language: Language
  readonly required: boolean
  readonly error: string | undefined
  readonly readOnly: boolean
  readonly aside: ReactNode
  readonly below: ReactNode
}

/** What the views of a section are made of; it may all be new with every key. */
export type ViewSource = {
  readonly section: FormSection
  readonly controls: ControlSet
  readonly language: Language
  readonly visible: ReadonlySet<string>
  readonly required: ReadonlySet<string>
  /** Sentences by JSON pointer. */
  readonly sentences: ReadonlyMap<string, string>
  readonly readOnly: boolean
  readonly locked: ReadonlySet<string> | undefined
  readonly renderAside: ((fieldId: string) => ReactNode) | undefined
  readonly renderBelow: ((fieldId: string) => ReactNode) | undefined
}

export type FieldViews = ReadonlyMap<string, FieldView>

/** Views of the fields that are shown. What has not changed since `before` is given back as it was, even the whole map. */
export function viewsOf(source: ViewSource, before: FieldViews): FieldViews {
  const views = new Map<string, FieldView>()
  let changed = false
  for (const field of source.section.fields) {
    if (!source.visible.has(field.id)) continue
    const known = before.get(field.id)
    const next = viewOf(field, source)
    const view = known && isSameView(known, next) ? known : next
    if (view !== known) changed = true
    views.set(field.id, view)
  }
  return changed || views.size !== before.size ? views : before
}

function viewOf(field: FormField, source: ViewSource): FieldView {
  return {
    field,
    Control: source.controls[field.kind],
    language: source.language,
    required: source.required.has(field.id),
    error: source.sentences.get(`/${field.id}`),
    readOnly: source.readOnly || source.locked?.has(field.id) === true,
    aside: source.renderAside?.(field.id),
    below: source.renderBelow?.(field.id),
  }
}

function isSameView(one: FieldView, other: FieldView): boolean {
  return (
    one.field === other.field &&
    one.Control === other.Control &&
    one.language === other.language &&
    one.required === other.required &&
    one.error === other.error &&
    one.readOnly === other.readOnly &&
    one.aside === other.aside &&
    one.below === other.below
  )
}
