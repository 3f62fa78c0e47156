import type { Answers, Role } from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import { fieldAccess, settleAnswers } from '@thidua/forms'

type Values = ReturnType<typeof settleAnswers>['values']

/** Answers as they count: hidden ones gone, computed ones there, and none a person with these roles may not see. */
export function seenAnswers(
  form: CompiledForm,
  answers: Answers,
  reader: { readonly roles: readonly Role[]; readonly stage: string },
): Values {
  const { values } = settleAnswers(form, answers)
  const closed = closedFields(form, reader)
  if (closed.size === 0) return values
  return Object.fromEntries(Object.entries(values).filter(([id]) => !closed.has(id)))
}

const nobody: ReadonlySet<string> = new Set()

/** Fields the reader may not see at this stage; for most forms there are none, which costs one look. */
export function closedFields(
  form: CompiledForm,
  reader: { readonly roles: readonly Role[]; readonly stage: string },
): ReadonlySet<string> {
  if (!isNarrowed(form)) return nobody
  const access = fieldAccess(form, reader)
  return new Set([...access].filter(([, may]) => may === 'none').map(([id]) => id))
}

const narrowed = new WeakMap<CompiledForm, boolean>()

function isNarrowed(form: CompiledForm): boolean {
  const known = narrowed.get(form)
  if (known !== undefined) return known
  const found = [...form.fields.values()].some(({ definition }) => definition.visibleTo !== undefined)
  narrowed.set(form, found)
  return found
}
