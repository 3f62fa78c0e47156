import type { FormField } from '@thidua/contracts'
import { localText } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'
import type { Option } from '@thidua/ui'

/** The options of a field in the language of the page. */
export function optionList(field: FormField, language: Language): readonly Option[] {
  return (field.options ?? []).map((option) => ({
    value: option.value,
    label: localText(option.label, language),
  }))
}
