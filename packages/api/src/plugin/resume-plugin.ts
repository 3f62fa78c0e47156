import { resumePlugin as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { pluginId, shortReason } from './plugin-schemas.ts'

export const resumePlugin = operation({
  name: 'plugin.resume',
  kind: 'command',
  method: 'POST',
  path: '/plugins/{pluginId}/resume',
  summary: 'Let a parked plugin run its code again',
  access: 'signedIn',
  input: closed({ pluginId, reason: shortReason }),
  handle: useCase,
})
