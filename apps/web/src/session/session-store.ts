import type { Role, SessionView } from '@thidua/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { callOperation } from '../api/call-operation.ts'
import { readingOf } from '../api/use-reading.ts'
import { openDraftStore } from '../drafts/draft-store.ts'

/** One store of unsent answers for the whole page. */
export const draftStore = openDraftStore()

export const currentSession = { ...readingOf('session.getCurrent', {}), staleTime: Number.POSITIVE_INFINITY }

export function useSession(): SessionView | null {
  return useQuery(currentSession).data ?? null
}

/** For pages behind the sign-in: the router has already made sure there is one. */
export function useSignedIn(): SessionView {
  const session = useSession()
  if (!session) throw new Error('A page behind the sign-in was rendered without a session')
  return session
}

export function holdsRole(session: SessionView | null, roles: readonly Role[]): boolean {
  return session?.assignments.some(({ role }) => roles.includes(role)) ?? false
}

export function useSignOut(): (everywhere: boolean) => Promise<void> {
  const client = useQueryClient()
  return async (everywhere) => {
    const session = client.getQueryData(currentSession.queryKey)
    await callOperation(everywhere ? 'session.signOutEverywhere' : 'session.signOut', {})
    if (session) await draftStore.removeOf(session.user.id)
    client.clear()
    client.setQueryData(currentSession.queryKey, null)
  }
}
