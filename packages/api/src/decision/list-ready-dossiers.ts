import { listReadyDossiers as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { paging, pagingNames } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listReadyDossiers = operation({
  name: 'decision.listReady',
  kind: 'query',
  method: 'GET',
  path: '/decisions/ready',
  summary: 'Dossiers ready to be decided',
  access: 'signedIn',
  input: closed(paging, [...pagingNames]),
  handle: useCase,
})
