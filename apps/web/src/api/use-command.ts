import type { OperationName, Operations } from '@thidua/contracts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { isWorthRetrying } from './api-error.ts'
import { callOperation } from './call-operation.ts'

const lastingReadings = new Set(['campaign.get', 'dossier.getForm', 'stakeholder.list', 'session.getCurrent'])

/**
 * One command of the API. A new intent gets a new idempotency key; sending the same thing again after a lost answer
 * keeps the key, so that nothing is done twice.
 */
export function useCommand<Name extends OperationName>(
  name: Name,
  options: { readonly onDone?: (output: Operations[Name]['output']) => void } = {},
) {
  const client = useQueryClient()
  const unanswered = useRef<{ body: string; key: string } | null>(null)
  return useMutation({
    mutationKey: [name],
    mutationFn: async (input: Operations[Name]['input']) => {
      const body = JSON.stringify(input)
      const key = unanswered.current?.body === body ? unanswered.current.key : crypto.randomUUID()
      unanswered.current = { body, key }
      try {
        const output = await callOperation(name, input, { idempotencyKey: key })
        unanswered.current = null
        return output
      } catch (error) {
        if (!isWorthRetrying(error)) unanswered.current = null
        throw error
      }
    },
    onSuccess: async (output) => {
      // What plugins change changes what else lasts: which stakeholders there are for whom.
      const forgetsAll = name.startsWith('plugin.')
      await client.invalidateQueries({
        predicate: (query) => forgetsAll || !lastingReadings.has(String(query.queryKey[0])),
      })
      options.onDone?.(output)
    },
  })
}
