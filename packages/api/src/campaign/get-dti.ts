import { getDti as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const getDti = operation({
  name: 'campaign.getDti',
  kind: 'query',
  method: 'GET',
  path: '/campaign/dti',
  summary: 'Guidance and scores of the digital transformation index',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
