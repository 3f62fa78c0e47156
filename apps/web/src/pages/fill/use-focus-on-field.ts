import { controlIdOf } from '@thidua/form-renderer'
import { focusField } from '@thidua/ui'
import { useEffect } from 'react'

/** An address that names a field opens at it: from an error, from a remark. */
export function useFocusOnField(fieldId: string | undefined): void {
  useEffect(() => {
    if (!fieldId) return
    const timer = setTimeout(() => focusField(controlIdOf(`/${fieldId}`)), 50)
    return () => clearTimeout(timer)
  }, [fieldId])
}
