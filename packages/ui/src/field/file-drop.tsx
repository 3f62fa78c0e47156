import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../action/button.tsx'
import { classNames } from '../class-names.ts'
import { useUiWords } from '../words/ui-words.tsx'
import { Field } from './field.tsx'
import { splitFieldProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import styles from './file-drop.module.css'

export type FileDropProps = FieldProps & {
  readonly onFiles: (files: readonly File[]) => void
  /** Which kinds and how large, in words. */
  readonly hint?: ReactNode
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly busy?: boolean | undefined
}

/** A button for files that is also a place to drop them. What was chosen is listed by the caller. */
export function FileDrop(props: FileDropProps) {
  const { field, rest } = splitFieldProps(props)
  const { onFiles, hint, accept, multiple = true, disabled = false, busy = false } = rest
  const words = useUiWords()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0 && !disabled && !busy) onFiles(multiple ? files : files.slice(0, 1))
  }
  return (
    <Field {...field}>
      {(ids) => (
        <div
          className={classNames(styles['drop'], over && !disabled && styles['over'])}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setOver(false)
            give(event.dataTransfer.files)
          }}
        >
          <input
            ref={chooser}
            type="file"
            className={styles['chooser']}
            tabIndex={-1}
            aria-hidden
            accept={accept}
            multiple={multiple}
            disabled={disabled}
            onChange={(event) => {
              give(event.target.files)
              event.target.value = '' // the same file may be chosen again
            }}
          />
          <Button
            id={ids.id}
            aria-describedby={ids['aria-describedby']}
            icon="upload"
            disabled={disabled}
            busy={busy}
            onClick={() => chooser.current?.click()}
          >
            {words.chooseFiles}
          </Button>
          <span className={styles['words']}>
            <span className={styles['pointer']}>{over ? words.dropHere : words.dropFiles}</span>
            {hint ? <span className={styles['hint']}>{hint}</span> : null}
          </span>
        </div>
      )}
    </Field>
  )
}
