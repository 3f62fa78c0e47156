import { useState } from 'react'
import { useHeldText } from './use-held-text.ts'

type Reader<Value> = {
  /** What is there: a read value, the text that could not be read, or nothing. */
  readonly value: Value | string | null
  readonly read: (text: string) => Value | null
  readonly write: (value: Value | string | null) => string
  readonly onChange: ((value: Value | string | null) => void) | undefined
}

/** A held text that stands for a number or a date: what can be read is given out, what cannot is given out as typed. */
export function useTypedText<Value>({ value, read, write, onChange }: Reader<Value>) {
  const [told, setTold] = useState(value)
  const [typed, setTyped] = useState(() => write(value))
  // The value we gave out ourselves comes back as the text that was typed, not as we would write it.
  const outside = Object.is(value, told) ? typed : write(value)
  const held = useHeldText(outside, (text) => {
    const bare = text.trim()
    const reading = bare === '' ? null : (read(text) ?? bare)
    setTyped(text)
    setTold(reading)
    onChange?.(reading)
  })
  const reading = held.text.trim() === '' ? null : read(held.text)
  return {
    ...held,
    reading,
    /** Something is there and it cannot be read. */
    unread: held.text.trim() !== '' && reading === null,
  }
}
