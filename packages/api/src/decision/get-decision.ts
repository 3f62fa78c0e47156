import { getDecision as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getDecision = operation({
  name: 'decision.get',
  kind: 'query',
  method: 'GET',
  path: '/decisions/{decisionId}',
  summary: 'One decision with its list',
  access: 'signedIn',
  input: closed({ decisionId: id }),
  handle: useCase,
})
