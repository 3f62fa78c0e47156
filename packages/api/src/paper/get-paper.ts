import { getPaper as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onPaper } from './paper-schemas.ts'

export const getPaper = operation({
  name: 'paper.get',
  kind: 'query',
  method: 'GET',
  path: '/plugins/{pluginId}/papers/{documentId}',
  summary: 'A paper of a plugin with the form it prints',
  access: 'signedIn',
  input: closed(onPaper),
  handle: useCase,
})
