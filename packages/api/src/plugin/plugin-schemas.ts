import { flag, id, settingValue } from '../schema/fragments.ts'
import { closed, integer, list, oneOf, text } from '../schema/json-schema.ts'
import type { JsonSchema } from '../schema/json-schema.ts'

export const pluginId: JsonSchema = {
  type: 'string',
  maxLength: 80,
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$',
}
export const packageVersion: JsonSchema = {
  type: 'string',
  maxLength: 40,
  pattern: '^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$',
}
/** Hex SHA-256. */
export const digest: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' }
export const shortReason = text(500)
export const onPlan = { planId: id, digest }
export const settingValues: JsonSchema = {
  type: 'object',
  maxProperties: 50,
  propertyNames: { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,63}$' },
  additionalProperties: settingValue,
}

const unitKinds = [
  'province',
  'provincialDepartment',
  'commune',
  'ward',
  'specialZone',
  'frontOrganization',
  'press',
  'partyBody',
] as const

const kind = (name: string): JsonSchema => ({ const: name })

const action: JsonSchema = {
  anyOf: [
    closed({ kind: kind('install'), digest, drafts: oneOf(['migrate', 'keep']) }, ['drafts']),
    closed({ kind: oneOf(['uninstall', 'enable', 'disable', 'purge']), pluginId }),
    closed({
      kind: kind('assign'),
      pluginId,
      unitKinds: { anyOf: [{ type: 'null' }, list(oneOf(unitKinds), unitKinds.length)] },
      agencyChoice: flag,
    }),
    closed({ kind: kind('configure'), pluginId, values: settingValues }),
    closed({
      kind: kind('choose'),
      slot: { type: 'string', maxLength: 80, pattern: '^(stakeholder|unitKind):[a-z][A-Za-z0-9-]*$' },
      pluginId,
    }),
    closed({ kind: kind('restore'), generation: integer(1, 2_147_483_647) }),
  ],
}

export const actions = list(action, 50, 1)
