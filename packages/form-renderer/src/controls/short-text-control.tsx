import { TextField, useHeldText } from '@thidua/ui'
import { t } from '@thidua/i18n'
import { CharactersLeft } from './characters-left.tsx'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

/** One line of text, or an address. */
export function ShortTextControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly } = props
  const held = useHeldText(typeof value === 'string' ? value : '', (text) =>
    onChange(text === '' ? null : text),
  )
  const isLink = field.kind === 'link'
  return (
    <div>
      <TextField
        {...fieldPropsOf(props)}
        readOnly={readOnly}
        type={isLink ? 'url' : 'text'}
        spellCheck={isLink ? false : undefined}
        placeholder={isLink && !readOnly ? t('forms.linkHint') : undefined}
        value={held.text}
        onChange={held.type}
        onFocus={held.enter}
        onBlur={() => {
          held.leave()
          onBlur()
        }}
      />
      <CharactersLeft text={held.text} limit={field.maxLength} />
    </div>
  )
}
