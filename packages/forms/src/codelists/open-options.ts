import type { FieldOption, FormField } from '@thidua/contracts'

/** Whether a code may be chosen on a day; without a day any may. Days are legal dates, so text compares as time does. */
export function isOpenOn({ validFrom, validTo }: FieldOption, on: string | undefined): boolean {
  if (on === undefined) return true
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo)
}

/** The options to offer on a day, and what is chosen already: an answer does not vanish because its code has lapsed. */
export function openOptions(
  field: FormField,
  on: string | undefined,
  chosen: ReadonlySet<string>,
): readonly FieldOption[] {
  return (field.options ?? []).filter((option) => isOpenOn(option, on) || chosen.has(option.value))
}
