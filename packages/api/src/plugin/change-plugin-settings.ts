import { changePluginSettings as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { digest, pluginId, settingValues } from './plugin-schemas.ts'

export const changePluginSettings = operation({
  name: 'plugin.changeSettings',
  kind: 'command',
  method: 'PUT',
  path: '/plugins/{pluginId}/settings',
  summary: 'Change settings of a plugin',
  access: 'signedIn',
  input: closed({ pluginId, values: settingValues, digest }),
  handle: useCase,
})
