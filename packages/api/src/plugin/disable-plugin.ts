import { disablePlugin as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { pluginId, shortReason } from './plugin-schemas.ts'

export const disablePlugin = operation({
  name: 'plugin.disable',
  kind: 'command',
  method: 'POST',
  path: '/plugins/{pluginId}/disable',
  summary: 'Take a plugin away from new dossiers',
  access: 'signedIn',
  input: closed({ pluginId, reason: shortReason }),
  handle: useCase,
})
