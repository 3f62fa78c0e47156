import type { FormField } from '@thidua/contracts'
import { isOpenOn, openOptions } from '@thidua/forms'
import { t } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'
import type { Option } from '@thidua/ui'

/** The options of a field in the language of the page: those open on the day, and what is chosen whatever became of it. */
export function optionList(
  field: FormField,
  language: Language,
  { on, chosen }: { readonly on: string | undefined; readonly chosen: readonly string[] },
): readonly Option[] {
  return openOptions(field, on, new Set(chosen)).map((option) => {
    const label = localText(option.label, language)
    return { value: option.value, label: isOpenOn(option, on) ? label : t('forms.lapsedOption', { label }) }
  })
}
