import { enterDtiGuidance as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { date } from '../schema/fragments.ts'
import { closed, text } from '../schema/json-schema.ts'

export const enterDtiGuidance = operation({
  name: 'campaign.enterDtiGuidance',
  kind: 'command',
  method: 'PUT',
  path: '/campaign/dti/guidance',
  summary: 'Record the guidance that makes criterion A9 apply',
  access: 'signedIn',
  input: closed({ number: text(60), issuedOn: date }),
  handle: useCase,
})
