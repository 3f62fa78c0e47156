import { rollBackPlugins as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed, integer } from '../schema/json-schema.ts'
import { shortReason } from './plugin-schemas.ts'

export const rollBackPlugins = operation({
  name: 'plugin.rollBack',
  kind: 'command',
  method: 'POST',
  path: '/plugin-generations/roll-back',
  summary: 'Back to an earlier set of plugins',
  access: 'signedIn',
  input: closed({ generation: integer(1, 2_147_483_647), reason: shortReason }, ['generation']),
  handle: useCase,
})
