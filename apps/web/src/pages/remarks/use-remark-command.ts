import type { Operations, RemarksView } from '@thidua/contracts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callOperation } from '#src/api/call-operation.ts'

type RemarkCommand = 'remark.write' | 'remark.reply' | 'remark.settle'

/** A remark changes nothing but the remarks: the page takes the thread as the server gives it, and asks for nothing else. */
export function useRemarkCommand<Name extends RemarkCommand>(name: Name, dossierId: string) {
  const client = useQueryClient()
  const queryKey = ['remark.list', { dossierId }]
  return useMutation({
    mutationKey: [name],
    mutationFn: ({ input, key }: { readonly input: Operations[Name]['input']; readonly key: string }) =>
      callOperation(name, input, { idempotencyKey: key }),
    onSuccess: (thread) => {
      client.setQueryData<RemarksView>(queryKey, (before) => {
        if (!before) return before
        const known = before.threads.some(({ id }) => id === thread.id)
        return {
          ...before,
          threads: known
            ? before.threads.map((each) => (each.id === thread.id ? thread : each))
            : [...before.threads, thread],
        }
      })
    },
    onError: () => client.invalidateQueries({ queryKey }),
  })
}
