import type { PluginManifest, PluginSetting, PluginSettingValues } from '@thidua/contracts'

export type SettingFault = { readonly key: string; readonly reason: 'setting-unknown' | 'setting-invalid' }

/** What an administrator gives must be a setting of the manifest, of its kind and within its bounds; null: the default. */
export function checkSettings(
  manifest: PluginManifest,
  values: PluginSettingValues,
): readonly SettingFault[] {
  const known = new Map((manifest.settings ?? []).map((setting) => [setting.key, setting]))
  return Object.entries(values).flatMap(([key, value]): readonly SettingFault[] => {
    const setting = known.get(key)
    if (!setting) return [{ key, reason: 'setting-unknown' }]
    return value === null || fits(setting, value) ? [] : [{ key, reason: 'setting-invalid' }]
  })
}

function fits(setting: PluginSetting, value: string | number | boolean): boolean {
  switch (setting.kind) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return (
        typeof value === 'number' &&
        Number.isSafeInteger(value) &&
        value >= (setting.minimum ?? -1_000_000_000) &&
        value <= (setting.maximum ?? 1_000_000_000)
      )
    case 'choice':
      return (setting.choices ?? []).some((choice) => choice.value === value)
    case 'text':
      return typeof value === 'string' && value.length <= 1000 && value === value.normalize('NFC')
  }
}

/** Set values over what was set before; null takes one back. In the order of their keys, so that equal is the same text. */
export function mergeSettings(before: PluginSettingValues, given: PluginSettingValues): PluginSettingValues {
  const merged = Object.entries({ ...before, ...given }).filter(([, value]) => value !== null)
  return Object.fromEntries(merged.toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** JSON Schema of the settings, closed, for a form made from it. */
export function settingsSchema({ settings = [] }: PluginManifest): Readonly<Record<string, unknown>> | null {
  if (settings.length === 0) return null
  const properties = Object.fromEntries(settings.map((setting) => [setting.key, schemaOf(setting)]))
  return { type: 'object', additionalProperties: false, properties }
}

function schemaOf(setting: PluginSetting): Readonly<Record<string, unknown>> {
  const words = {
    title: setting.title.vi,
    ...(setting.help ? { description: setting.help.vi } : {}),
    default: setting.default,
  }
  switch (setting.kind) {
    case 'boolean':
      return { ...words, type: 'boolean' }
    case 'integer': {
      const { minimum, maximum } = setting
      const least = minimum === undefined ? {} : { minimum }
      const most = maximum === undefined ? {} : { maximum }
      return { ...words, type: 'integer', ...least, ...most }
    }
    case 'choice':
      return {
        ...words,
        type: 'string',
        oneOf: (setting.choices ?? []).map(({ value, label }) => ({ const: value, title: label.vi })),
      }
    case 'text':
      return { ...words, type: 'string', maxLength: 1000 }
  }
}
