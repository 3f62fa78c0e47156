import { listRounds as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listRounds = operation({
  name: 'campaign.listRounds',
  kind: 'query',
  method: 'GET',
  path: '/rounds',
  summary: 'Rounds of the campaign',
  access: 'public',
  input: closed({ openOnly: flag }, ['openOnly']),
  handle: useCase,
})
