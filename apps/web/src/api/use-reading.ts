import type { OperationName, Operations } from '@thidua/contracts'
import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { callOperation } from './call-operation.ts'

/** Options of one cached reading; its key is the name of the procedure and what was asked. */
export function readingOf<Name extends OperationName>(name: Name, input: Operations[Name]['input']) {
  return queryOptions({
    queryKey: [name, input] as const,
    queryFn: ({ signal }) => callOperation(name, input, { signal }),
  })
}

export function useReading<Name extends OperationName>(
  name: Name,
  input: Operations[Name]['input'],
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): UseQueryResult<Operations[Name]['output']> {
  const { enabled = true, keepPrevious = false } = options
  return useQuery<Operations[Name]['output']>({
    queryKey: [name, input],
    queryFn: ({ signal }) => callOperation(name, input, { signal }),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}
