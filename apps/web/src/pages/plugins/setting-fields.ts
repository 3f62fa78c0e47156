import type { PluginDetailView, PluginSettingValues } from '@thidua/contracts'

type Schema = NonNullable<PluginDetailView['settings']['schema']>
export type SettingValue = PluginSettingValues[string]

/** One property of the settings' schema, as the form draws it. */
export type SettingField = {
  readonly key: string
  readonly title: string
  readonly help: string | null
  readonly otherwise: SettingValue
} & (
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly minimum: number | null; readonly maximum: number | null }
  | {
      readonly kind: 'choice'
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
  | { readonly kind: 'text'; readonly maxLength: number }
)

type Property = {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly default?: SettingValue
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[]
}

/** The form follows from the schema alone: no plugin draws anything here. */
export function settingFields(schema: Schema): readonly SettingField[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Property>>
  return Object.entries(properties).map(([key, property]): SettingField => {
    const { type, title = key, description = null, minimum = null, maximum = null } = property
    const about = { key, title, help: description, otherwise: property.default ?? null }
    if (type === 'boolean') return { ...about, kind: 'boolean' }
    if (type === 'integer') return { ...about, kind: 'integer', minimum, maximum }
    if (property.oneOf) {
      const options = property.oneOf.map((one) => ({ value: one.const, label: one.title }))
      return { ...about, kind: 'choice', options }
    }
    return { ...about, kind: 'text', maxLength: property.maxLength ?? 1000 }
  })
}

export type SettingFault = 'number' | 'below' | 'above' | 'long'

/** What keeps a value from being sent; the server judges again. */
export function faultOfSetting(field: SettingField, value: SettingValue): SettingFault | null {
  if (field.kind === 'integer') {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'number'
    if (field.minimum !== null && value < field.minimum) return 'below'
    if (field.maximum !== null && value > field.maximum) return 'above'
  }
  if (field.kind === 'text' && String(value ?? '').length > field.maxLength) return 'long'
  return null
}

/** Only what differs is sent, so that two administrators do not overwrite each other's settings. */
export function changedSettings(before: PluginSettingValues, now: PluginSettingValues): PluginSettingValues {
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== before[key]))
}
