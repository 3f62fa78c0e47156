import type { DossierView } from '@thidua/contracts'
import { queryOptions } from '@tanstack/react-query'
import { callOperation } from './call-operation.ts'

/** A dossier with its form. The form comes over the line once: what a hash stands for never changes. */
export function dossierReading(dossierId: string) {
  return queryOptions({
    queryKey: ['dossier.get', { dossierId }] as const,
    queryFn: async ({ client, signal }): Promise<DossierView> => {
      const record = await callOperation('dossier.get', { dossierId }, { signal })
      return { ...record, ...(await client.ensureQueryData(formReading(record.formHash))) }
    },
  })
}

export function formReading(formHash: string) {
  return queryOptions({
    queryKey: ['dossier.getForm', { formHash }] as const,
    queryFn: () => callOperation('dossier.getForm', { formHash }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
