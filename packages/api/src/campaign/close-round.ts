import { closeRound as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id, version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const closeRound = operation({
  name: 'campaign.closeRound',
  kind: 'command',
  method: 'POST',
  path: '/rounds/{roundId}/close',
  summary: 'Close a round; its dossiers can no longer be submitted',
  access: 'signedIn',
  input: closed({ roundId: id, version }),
  handle: useCase,
})
