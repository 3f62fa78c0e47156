import type { FormPublicationView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewPublication } from './view-publication.ts'

export function getFormPublication(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.getPublication']['input'],
): Promise<Outcome<FormPublicationView>> {
  return runQuery(deps, call, 'form.getPublication', (context) =>
    viewPublication(context, input.publicationId),
  )
}
