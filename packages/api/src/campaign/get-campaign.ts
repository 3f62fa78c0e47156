import { notYet as useCase } from '../not-yet.ts'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const getCampaign = operation({
  name: 'campaign.get',
  kind: 'query',
  method: 'GET',
  path: '/campaign',
  summary: 'The campaign of Decision 2037 as data',
  access: 'public',
  input: noInput,
  handle: useCase,
})
