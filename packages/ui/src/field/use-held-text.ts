import { useState } from 'react'

/**
 * Holds the text of a box exactly as it is typed: Telex and VNI programs send backspaces and compositions, and must never be
 * answered with another text. A text from outside (undo, a draft of the server) replaces it only when the box is left.
 */
export function useHeldText(outside: string, onType: (text: string) => void) {
  const [text, setText] = useState(outside)
  const [told, setTold] = useState(outside)
  const [seen, setSeen] = useState(outside)
  const [inside, setInside] = useState(false)
  if (!inside && outside !== seen) {
    setSeen(outside)
    if (outside !== told) {
      setTold(outside)
      setText(outside)
    }
  }
  return {
    text,
    left: !inside,
    type: (next: string) => {
      setText(next)
      setTold(next)
      onType(next)
    },
    enter: () => setInside(true),
    leave: () => setInside(false),
  }
}
