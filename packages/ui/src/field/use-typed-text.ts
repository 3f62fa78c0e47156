import { useState } from 'react'

type Reader<Value> = {
  /** What is there: a read value, the text that could not be read, or nothing. */
  readonly value: Value | string | null
  readonly read: (text: string) => Value | null
  readonly write: (value: Value | string | null) => string
  readonly onChange: ((value: Value | string | null) => void) | undefined
}

/**
 * Holds the text exactly as it is typed: Telex and VNI programs send backspaces and compositions, and must never be answered
 * with another text. A value from outside (undo, a draft of the server) replaces it only when the box is left.
 */
export function useTypedText<Value>({ value, read, write, onChange }: Reader<Value>) {
  const [text, setText] = useState(() => write(value))
  const [told, setTold] = useState(value)
  const [seen, setSeen] = useState(value)
  const [inside, setInside] = useState(false)
  if (!inside && !Object.is(value, seen)) {
    setSeen(value)
    if (!Object.is(value, told)) {
      setTold(value)
      setText(write(value))
    }
  }
  const type = (next: string) => {
    const typed = next.trim()
    const reading = typed === '' ? null : (read(next) ?? typed)
    setText(next)
    setTold(reading)
    onChange?.(reading)
  }
  const reading = text.trim() === '' ? null : read(text)
  return {
    text,
    type,
    reading,
    /** Something is there and it cannot be read. */
    unread: text.trim() !== '' && reading === null,
    left: !inside,
    enter: () => setInside(true),
    leave: () => setInside(false),
  }
}
