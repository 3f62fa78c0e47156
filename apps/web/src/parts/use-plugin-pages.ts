import type { PluginPagesView } from '@thidua/contracts'
import { useEffect, useState } from 'react'
import { useReading } from '../api/use-reading.ts'
import { useSession } from '../session/session-store.ts'

let painted = false

/** What plugins add for this person. Asked once the page has been painted and the browser has nothing better to do. */
export function usePluginPages(): PluginPagesView | undefined {
  const session = useSession()
  const [idle, setIdle] = useState(painted)
  useEffect(() => {
    if (painted) return undefined
    return whenIdle(() => {
      painted = true
      setIdle(true)
    })
  }, [])
  return useReading('plugin.listPages', {}, { enabled: idle && session !== null }).data
}

function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 500)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(work, { timeout: 2000 })
  return () => cancelIdleCallback(request)
}
