import type { PlanView } from '@thidua/contracts'
import { listPhrase, useTranslate } from '@thidua/i18n'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { changePhrase } from './change-phrase.ts'

/** “Cài 1.0.0: Cụm trường”. */
export function useTitleOfPlan({ report, actions }: PlanView): string {
  const t = useTranslate()
  const text = useLocalText()
  const [restored] = actions.flatMap((action) => (action.kind === 'restore' ? [action.generation] : []))
  if (restored !== undefined) return t('plugins.planRestore', { generation: restored })
  if (report.plugins.length === 0) return t('plugins.planNothing')
  const [first] = report.plugins
  return report.plugins.length === 1 && first
    ? t('plugins.planOne', { what: changePhrase(first), name: text(first.title) })
    : t('plugins.planMany', { names: listPhrase(report.plugins.map(({ title }) => text(title))) })
}
