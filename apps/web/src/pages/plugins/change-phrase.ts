import type { PluginChange } from '@thidua/contracts'
import { t } from '@thidua/i18n'

/** “Nâng cấp từ 1.0.0 lên 1.1.0”. */
export function changePhrase({
  change,
  fromVersion,
  toVersion,
}: Pick<PluginChange, 'change' | 'fromVersion' | 'toVersion'>): string {
  return t(`pluginLife.change.${change}`, { from: fromVersion ?? '', to: toVersion ?? '' })
}
