import { legalDateOf } from '@thidua/kernel'
import { useState } from 'react'
import { useSession } from '../session/session-store.ts'

/** The server's today when it rehearses, else the province's. */
export function useToday(): string {
  const session = useSession()
  const [today] = useState(() => legalDateOf(new Date()))
  return session?.rehearsalDate ?? today
}
