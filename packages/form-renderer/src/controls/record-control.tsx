import type { FieldKind } from '@thidua/contracts'
import { Field } from '@thidua/ui'
import { t } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import { useSection } from '../section/section-store.ts'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'
import { changePart, recordOf } from './record-edits.ts'
import styles from './controls.module.css'

type Part = {
  readonly id: string
  readonly kind: FieldKind
  readonly label: MessageKey
  readonly required: boolean
}

const parts: Partial<Record<FieldKind, readonly Part[]>> = {
  period: [
    { id: 'from', kind: 'date', label: 'forms.from', required: true },
    { id: 'to', kind: 'date', label: 'forms.to', required: true },
  ],
  person: [
    { id: 'name', kind: 'shortText', label: 'forms.personName', required: true },
    { id: 'position', kind: 'shortText', label: 'forms.personPosition', required: false },
    { id: 'unitCode', kind: 'unit', label: 'forms.personUnit', required: false },
  ],
  legalDocument: [
    { id: 'number', kind: 'shortText', label: 'forms.documentNumber', required: true },
    { id: 'symbol', kind: 'shortText', label: 'forms.documentSymbol', required: true },
    { id: 'date', kind: 'date', label: 'forms.documentDate', required: true },
    { id: 'issuer', kind: 'shortText', label: 'forms.documentIssuer', required: true },
  ],
}

/** A period, a person, a legal document: a few named parts under one question. */
export function RecordControl(props: ControlProps) {
  const { field, id, path, value, onChange, onBlur, readOnly, required, language } = props
  const sentences = useSection((state) => state.sentences)
  const controls = useSection((state) => state.controls)
  const record = recordOf(value)
  const begun = Object.keys(record).length > 0
  return (
    <Field {...fieldPropsOf(props)} as="group">
      {(ids) => (
        <div id={ids.id} tabIndex={-1} className={styles['parts']}>
          {(parts[field.kind] ?? []).map((part) => {
            const Control = controls[part.kind]
            const label = t(part.label)
            return (
              <Control
                key={part.id}
                field={{ id: part.id, kind: part.kind, label: { vi: label } }}
                path={`${path}/${part.id}`}
                id={`${id}-${part.id}`}
                label={label}
                error={sentences.get(`${path}/${part.id}`)}
                required={part.required && (required || begun)}
                readOnly={readOnly}
                language={language}
                value={record[part.id] ?? null}
                onChange={(text) =>
                  onChange(changePart(record, part.id, typeof text === 'string' ? text : null))
                }
                onBlur={onBlur}
              />
            )
          })}
        </div>
      )}
    </Field>
  )
}
