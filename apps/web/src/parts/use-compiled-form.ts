import type { FormDefinition } from '@thidua/contracts'
import { type CompiledForm, compileForm } from '@thidua/forms'
import { useMemo } from 'react'

const compiled = new Map<string, CompiledForm>()

/** Compiles a pinned form once per content hash. A stored form compiles: anything else is a bug and throws. */
export function useCompiledForm(definition: FormDefinition, hash: string): CompiledForm {
  return useMemo(() => {
    const known = compiled.get(hash)
    if (known) return known
    const result = compileForm(definition)
    if (!result.ok) throw new Error(`The stored form ${definition.id} does not compile: ${result.error.code}`)
    compiled.set(hash, result.value)
    return result.value
  }, [definition, hash])
}
