import { planPlugins as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { actions, shortReason } from './plugin-schemas.ts'

export const planPlugins = operation({
  name: 'plugin.plan',
  kind: 'command',
  method: 'POST',
  path: '/plugin-plans',
  summary: 'Work out what a change of plugins would do',
  access: 'signedIn',
  input: closed({ actions, reason: shortReason }),
  handle: useCase,
})
