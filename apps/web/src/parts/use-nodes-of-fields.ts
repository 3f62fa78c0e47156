import type { CompiledForm } from '@thidua/forms'
import { type ReactNode, useMemo } from 'react'

/** The same node for the same field until `make` is another one: a field is not drawn again for a mark that did not change. */
export function useNodesOfFields(
  form: CompiledForm,
  make: (fieldId: string) => ReactNode,
): (fieldId: string) => ReactNode {
  return useMemo(() => {
    const made = new Map([...form.fields.keys()].map((fieldId) => [fieldId, make(fieldId)]))
    return (fieldId: string) => made.get(fieldId)
  }, [form, make])
}
