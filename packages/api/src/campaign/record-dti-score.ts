import { recordDtiScore as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id, percent, year } from '../schema/fragments.ts'
import { closed, text } from '../schema/json-schema.ts'

export const recordDtiScore = operation({
  name: 'campaign.recordDtiScore',
  kind: 'command',
  method: 'POST',
  path: '/campaign/dti/scores',
  summary: "Record a unit's index of one year",
  access: 'signedIn',
  input: closed({ unitId: id, year, percent, source: text(500) }),
  handle: useCase,
})
