import type { ReactNode } from 'react'
import { Checkbox, Combobox, DateField, NumberField, Select } from '@thidua/ui'
import type { Option } from '@thidua/ui'
import type { NodeKey } from '../document/form-document.ts'
import { useProperty } from './use-property.ts'

type Common = {
  readonly nodeKey: NodeKey
  readonly path: string
  readonly label: ReactNode
  readonly help?: ReactNode
}

export type NumberPropertyProps = Common & {
  readonly unit?: ReactNode
  /** The number in the definition for the one shown: 100 where points are kept in hundredths. */
  readonly times?: number | undefined
}

/** A number of the definition. Text that is no number is not taken over. */
export function NumberProperty({ nodeKey, path, label, help, unit, times = 1 }: NumberPropertyProps) {
  const property = useProperty(nodeKey, path)
  const value = typeof property.value === 'number' ? property.value / times : null
  return (
    <NumberField
      label={label}
      help={help}
      unit={unit}
      value={value}
      disabled={property.disabled}
      onChange={(next) => {
        if (next === null) property.set(undefined, true)
        else if (typeof next === 'number') {
          property.set(times === 1 ? next : Math.round(next * times), true)
        }
      }}
    />
  )
}

/** True is written, false is not: the definition stays as short as it was. */
export function FlagProperty({
  nodeKey,
  path,
  label,
  help,
  otherwise = false,
}: Common & { readonly otherwise?: boolean | undefined }) {
  const property = useProperty(nodeKey, path)
  return (
    <Checkbox
      label={label}
      help={help}
      checked={(property.value ?? otherwise) === true}
      disabled={property.disabled}
      onChange={(on) => property.set(on === otherwise ? undefined : on)}
    />
  )
}

export function ChoiceProperty({
  nodeKey,
  path,
  label,
  help,
  options,
  none,
}: Common & {
  readonly options: readonly Option[]
  /** The words for no choice at all; without them there is always one. */
  readonly none?: string | undefined
}) {
  const property = useProperty(nodeKey, path)
  return (
    <Select
      label={label}
      help={help}
      options={options}
      placeholder={none}
      value={typeof property.value === 'string' ? property.value : null}
      disabled={property.disabled}
      onChange={(value) => property.set(value ?? undefined)}
    />
  )
}

/** One of many, found by typing. A value the register does not know is shown as it is. */
export function RegisterProperty({
  nodeKey,
  path,
  label,
  help,
  options,
}: Common & { readonly options: readonly Option[] }) {
  const property = useProperty(nodeKey, path)
  const value = typeof property.value === 'string' && property.value !== '' ? property.value : null
  return (
    <Combobox
      label={label}
      help={help}
      options={options}
      value={value}
      valueLabel={value ?? undefined}
      disabled={property.disabled}
      onChange={(next) => property.set(next ?? undefined)}
    />
  )
}

export function DayProperty({ nodeKey, path, label, help }: Common) {
  const property = useProperty(nodeKey, path)
  return (
    <DateField
      label={label}
      help={help}
      value={typeof property.value === 'string' ? property.value : null}
      disabled={property.disabled}
      onChange={(value) => property.set(value ?? undefined, true)}
    />
  )
}
