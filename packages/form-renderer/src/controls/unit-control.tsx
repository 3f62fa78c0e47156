import { useEffect, useState } from 'react'
import { Combobox } from '@thidua/ui'
import type { Option } from '@thidua/ui'
import { t } from '@thidua/i18n'
import { useSection } from '../section/section-store.ts'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

const pause = 250

/** An organisation unit, found by name or code with tone marks forgiven; the page knows where units come from. */
export function UnitControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly } = props
  const findUnits = useSection((state) => state.findUnits)
  const [text, setText] = useState(typeof value === 'string' ? value : '')
  const [found, setFound] = useState<readonly Option[]>([])
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (!findUnits || readOnly) return undefined
    let wanted = true
    const timer = setTimeout(async () => {
      setBusy(true)
      const units = await findUnits(text, field.unitKinds ?? [])
      if (wanted) setFound(units.map((unit) => ({ value: unit.code, label: unit.name, help: unit.code })))
      if (wanted) setBusy(false)
    }, pause)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [text, findUnits, field.unitKinds, readOnly])
  return (
    <Combobox
      {...fieldPropsOf(props)}
      options={found}
      busy={busy}
      value={typeof value === 'string' ? value : null}
      valueLabel={typeof value === 'string' ? value : undefined}
      placeholder={t('forms.unitSearch')}
      disabled={readOnly || !findUnits}
      onSearch={setText}
      onChange={onChange}
      onBlur={onBlur}
    />
  )
}
