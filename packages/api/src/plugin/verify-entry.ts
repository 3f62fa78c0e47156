import { verifyEntry as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { packageVersion, pluginId } from './plugin-schemas.ts'

export const verifyEntry = operation({
  name: 'plugin.verifyEntry',
  kind: 'command',
  method: 'POST',
  path: '/plugin-catalogue/verify',
  summary: 'Verify a listed package and keep it',
  access: 'signedIn',
  limit: 'upload',
  input: closed({ pluginId, version: packageVersion, allowOlder: flag }, ['allowOlder']),
  handle: useCase,
})
