import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether a box has less room than this, before it is seen and whenever its room changes. */
export function useNarrower(box: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [narrower, setNarrower] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => setNarrower(element.clientWidth < pixels)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, pixels])
  return narrower
}
