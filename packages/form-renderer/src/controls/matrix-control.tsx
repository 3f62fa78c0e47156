import { localText } from '@thidua/kernel'
import { Field, FieldError } from '@thidua/ui'
import { t } from '@thidua/i18n'
import { useSection } from '../section/section-store.ts'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'
import { optionList } from './option-list.ts'
import { changePart, recordOf } from './record-edits.ts'
import styles from './matrix.module.css'

/** The same few options for several rows: a grid of radio buttons, one group a row; a list of groups on a phone. */
export function MatrixControl(props: ControlProps) {
  const { field, id, path, value, onChange, onBlur, readOnly, language } = props
  const sentences = useSection((state) => state.sentences)
  const record = recordOf(value)
  const options = optionList(field, language, { on: undefined, chosen: [] })
  return (
    <Field {...fieldPropsOf(props)} as="group">
      {(ids) => (
        <table id={ids.id} tabIndex={-1} className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">{t('forms.matrixRow')}</th>
              {options.map((option) => (
                <th key={option.value} scope="col">
                  {option.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(field.matrixRows ?? []).map((row) => {
              const label = localText(row.label, language)
              const error = sentences.get(`${path}/${row.id}`)
              return (
                <tr key={row.id}>
                  <th scope="row">
                    {label}
                    {error ? <FieldError id={`${id}-${row.id}-error`}>{error}</FieldError> : null}
                  </th>
                  {options.map((option, at) => (
                    <td key={option.value}>
                      <label className={styles['cell']}>
                        <input
                          type="radio"
                          id={at === 0 ? `${id}-${row.id}` : undefined}
                          name={`${id}-${row.id}`}
                          aria-label={`${label}: ${option.label}`}
                          aria-describedby={error ? `${id}-${row.id}-error` : undefined}
                          checked={record[row.id] === option.value}
                          disabled={readOnly}
                          onChange={() => onChange(changePart(record, row.id, option.value))}
                          onBlur={onBlur}
                        />
                        <span className={styles['name']} aria-hidden>
                          {option.label}
                        </span>
                      </label>
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Field>
  )
}
