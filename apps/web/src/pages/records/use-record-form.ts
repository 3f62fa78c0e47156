import type { CollectionView } from '@thidua/contracts'
import { type CompiledForm, openForm } from '@thidua/forms'
import { useMemo } from 'react'

/** A collection's form has no rules, so it opens without any. It was checked when its plugin was: anything else is a bug. */
export function useRecordForm({ form }: Pick<CollectionView, 'form'>): CompiledForm {
  return useMemo(() => {
    const opened = openForm(form, {})
    if (!opened.ok) throw new Error(`The collection ${form.id} does not open: ${opened.error.code}`)
    return opened.value
  }, [form])
}
