import { TextField } from '@thidua/ui'
import { useEffect, useEffectEvent, useState } from 'react'

type Props = {
  readonly label: string
  /** What the address asks for now. */
  readonly asked: string
  readonly onAsk: (text: string) => void
}

/** Asks 0.3 s after the last letter, without blanks at either end; the letters stay whatever the server answers. */
export function SearchBox({ label, asked, onAsk }: Props) {
  const [typed, setTyped] = useState({ text: asked, asked })
  // the address changed by another way: its words are the ones in the box
  if (typed.asked !== asked) setTyped({ text: typed.text.trim() === asked ? typed.text : asked, asked })
  const text = typed.text.trim()
  const ask = useEffectEvent(() => onAsk(text))
  useEffect(() => {
    if (text === asked) return
    const timer = setTimeout(() => ask(), 300)
    return () => clearTimeout(timer)
  }, [text, asked])
  return (
    <TextField
      type="search"
      label={label}
      placeholder={label}
      hideLabel
      value={typed.text}
      onChange={(next) => setTyped({ text: next, asked })}
    />
  )
}
