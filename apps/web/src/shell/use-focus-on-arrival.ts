import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** After a move to another page the heading gets the focus, so that a screen reader says where one is. */
export function useFocusOnArrival(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return
        requestAnimationFrame(() => {
          const inside = document.activeElement?.closest('main, dialog, [role=dialog]')
          if (!inside) document.querySelector<HTMLElement>('main h1, main')?.focus({ preventScroll: true })
        })
      }),
    [router],
  )
}
