import { openRound as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { code, date, name, occasion, year } from '../schema/fragments.ts'
import { closed, list } from '../schema/json-schema.ts'

export const openRound = operation({
  name: 'campaign.openRound',
  kind: 'command',
  method: 'POST',
  path: '/rounds',
  summary: 'Open a round of awards',
  access: 'signedIn',
  input: closed({ code, name, occasion, year, opensOn: date, closesOn: date, titles: list(code, 50, 1) }),
  handle: useCase,
})
