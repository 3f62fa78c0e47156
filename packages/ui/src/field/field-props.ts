import type { ReactNode } from 'react'

/** What every field of the kit takes. */
export type FieldProps = {
  readonly label: ReactNode
  /** The id of the control; errors link to it. */
  readonly id?: string | undefined
  /** Stands between label and control: what is asked, in one or two sentences. */
  readonly help?: ReactNode
  readonly error?: ReactNode
  readonly required?: boolean | undefined
  /** Marks the label “(optional)” in words of the app. */
  readonly showOptional?: boolean | undefined
  /** A small mark beside the label: remarks, history. */
  readonly aside?: ReactNode
  /** Spoken but not shown; the label stands elsewhere (tables, search boxes). */
  readonly hideLabel?: boolean | undefined
}

/** Parts what the frame of a field draws from what its control takes. */
export function splitFieldProps<Props extends FieldProps>(props: Props) {
  const { label, id, help, error, required, showOptional, aside, hideLabel, ...rest } = props
  const field: FieldProps = { label, id, help, error, required, showOptional, aside, hideLabel }
  return { field, rest }
}
