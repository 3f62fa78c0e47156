import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiError } from '../api/api-error.ts'
import { NotFoundPage } from '../pages/not-found-page.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { RefusalNotice } from './refusal-notice.tsx'

type Props<Data> = {
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** One reading on a page: nothing for 0.2 s, then a skeleton, then the data or what went wrong. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error instanceof ApiError && query.error.status === 404) return <NotFoundPage />
  if (query.error) return <RefusalNotice error={query.error} onRetry={() => void query.refetch()} />
  return <PageSkeleton />
}
