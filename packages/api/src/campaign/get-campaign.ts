import { getCampaign as useCase } from '@thidua/services'
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
