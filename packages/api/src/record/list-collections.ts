import { listCollections as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listCollections = operation({
  name: 'record.listCollections',
  kind: 'query',
  method: 'GET',
  path: '/collections',
  summary: 'Books that plugins keep and this person reads',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
