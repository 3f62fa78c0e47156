import type { DossierView } from '@thidua/contracts'
import { type CompiledForm, openForm } from '@thidua/forms'
import { useMemo } from 'react'

const opened = new Map<string, CompiledForm>()

/** Opens a dossier's pinned form once per content hash. A published form opens: anything else is a bug and throws. */
export function useCompiledForm({
  form,
  formRules,
  formHash,
}: Pick<DossierView, 'form' | 'formRules' | 'formHash'>): CompiledForm {
  return useMemo(() => {
    const known = opened.get(formHash)
    if (known) return known
    const result = openForm(form, formRules)
    if (!result.ok) throw new Error(`The published form ${form.id} does not open: ${result.error.code}`)
    opened.set(formHash, result.value)
    return result.value
  }, [form, formRules, formHash])
}
