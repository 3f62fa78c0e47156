import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { markSessionExpired } from '../session/session-expiry.ts'
import { ApiError, isSessionLost, isWorthRetrying } from './api-error.ts'

/** One cache for the whole page. A lost session opens the sign-in over the page instead of throwing work away. */
export function createQueryClient(): QueryClient {
  const watch = (error: unknown) => {
    if (isSessionLost(error)) markSessionExpired(true)
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (count, error) => count < 2 && (isWorthRetrying(error) || !(error instanceof ApiError)),
        retryDelay: (count) => 400 * 2 ** count,
      },
      mutations: {
        retry: (count, error) => count < 1 && isWorthRetrying(error),
        retryDelay: 500,
        networkMode: 'always',
      },
    },
  })
}
