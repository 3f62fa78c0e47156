import type { FormDefinition } from '@thidua/contracts'
import { UnitNamesContext } from '@thidua/form-renderer'
import { type ReactNode, useMemo } from 'react'
import { useReading } from '#src/api/use-reading.ts'

type Props = { readonly form: Pick<FormDefinition, 'sections'>; readonly children: ReactNode }

/** Lets answers of a form show units by their names; asks for them only where a question is about a unit. */
export function UnitNames({ form, children }: Props) {
  const asked = useMemo(
    () =>
      form.sections.some(({ fields }) =>
        fields.flatMap((field) => [field, ...(field.columns ?? [])]).some(isAboutUnit),
      ),
    [form],
  )
  const units = useReading('unit.list', { pageSize: 200 }, { enabled: asked })
  const unitName = useMemo(() => {
    const names = new Map(units.data?.items.map(({ code, name }) => [code, name]))
    return (code: string) => names.get(code) ?? null
  }, [units.data])
  return <UnitNamesContext value={unitName}>{children}</UnitNamesContext>
}

function isAboutUnit({ kind }: FormDefinition['sections'][number]['fields'][number]): boolean {
  return kind === 'unit' || kind === 'person'
}
