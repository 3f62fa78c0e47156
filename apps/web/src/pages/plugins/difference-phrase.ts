import { t } from '@thidua/i18n'
import type { SetDifference } from './compare-generations.ts'

/** “Cụm trường: 1.0.0 → 1.1.0”. */
export function differencePhrase(
  { pluginId, change, from, to }: SetDifference,
  nameOf: (pluginId: string) => string,
): string {
  const name = nameOf(pluginId)
  return change === 'upgraded'
    ? t('plugins.difference.version', { name, from, to })
    : t('plugins.difference.other', { name, what: t(`pluginLife.change.${change}`, { from, to }) })
}
