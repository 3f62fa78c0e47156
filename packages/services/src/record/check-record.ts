import type { Answers } from '@thidua/contracts'
import type { RecordData } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import { checkAnswers, withoutKeptLapses } from '@thidua/forms'
import type { LegalDate, Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'

/**
 * A record as it may be stored. A code that has lapsed since it was written stays, as long as nobody changes it; what stood in
 * fields the collection has no more stays too. Refuses `record.invalid` with one problem per fault.
 */
export function checkRecord(
  form: CompiledForm,
  given: Answers,
  { before, on }: { readonly before: RecordData; readonly on: LegalDate },
): Outcome<RecordData> {
  const { answers, problems } = checkAnswers(form, given, { complete: true, on })
  const faults = withoutKeptLapses(problems, answers, before)
  if (faults.length > 0) return refuse('record.invalid', { count: faults.length }, faults)
  return ok({ ...formerFields(form, before), ...answers })
}

/** What stands in fields the collection has no more. */
export function formerFields(form: CompiledForm, data: RecordData): RecordData {
  return Object.fromEntries(Object.entries(data).filter(([id]) => !form.fields.has(id)))
}
