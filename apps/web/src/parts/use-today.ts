import { legalDateOf } from '@thidua/kernel'
import { useSession } from '../session/session-store.ts'

/** The server's today when it rehearses, else the province's. */
export function useToday(): string {
  const session = useSession()
  return session?.rehearsalDate ?? legalDateOf(new Date())
}
