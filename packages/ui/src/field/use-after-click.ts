import { useEffect, useState } from 'react'

const clickTime = 300

/**
 * True once a box has been left for as long as a click takes. What appears below a box the moment it is left would push away
 * the very button that is being pressed, and the click would be lost.
 */
export function useAfterClick(left: boolean): boolean {
  const [settled, setSettled] = useState(left)
  if (!left && settled) setSettled(false)
  useEffect(() => {
    if (!left) return
    const timer = setTimeout(() => setSettled(true), clickTime)
    return () => clearTimeout(timer)
  }, [left])
  return settled
}
