import { quarantinePlugin as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { pluginId, shortReason } from './plugin-schemas.ts'

export const quarantinePlugin = operation({
  name: 'plugin.quarantine',
  kind: 'command',
  method: 'POST',
  path: '/plugins/{pluginId}/quarantine',
  summary: 'Trust an installed package no more',
  access: 'signedIn',
  input: closed({ pluginId, reason: shortReason }),
  handle: useCase,
})
