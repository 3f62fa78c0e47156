import type { PluginManifest, PluginSetting } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { flaw } from './read-plugin.ts'

/** What a setting is before anybody sets it is a value an administrator could have chosen. */
export function checkDefaults({ settings = [] }: PluginManifest): readonly Problem[] {
  return settings.flatMap((setting, at) =>
    couldBeChosen(setting)
      ? []
      : [flaw('plugin.json', `/settings/${at}/default`, 'default-unfit', { key: setting.key })],
  )
}

function couldBeChosen({
  kind,
  choices = [],
  minimum = -Infinity,
  maximum = Infinity,
  default: value,
}: PluginSetting): boolean {
  if (kind === 'choice') return choices.some((choice) => choice.value === value)
  if (kind === 'integer')
    return Number.isSafeInteger(value) && minimum <= Number(value) && Number(value) <= maximum
  return typeof value === (kind === 'boolean' ? 'boolean' : 'string')
}
