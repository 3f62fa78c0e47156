import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that never changes and calls the newest one given: fields keep it, whatever the page draws. */
export function useLatest<Given extends readonly unknown[], Answer>(
  current: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(current)
  useLayoutEffect(() => {
    latest.current = current
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
