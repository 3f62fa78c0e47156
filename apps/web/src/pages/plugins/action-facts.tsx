import type { PlanView } from '@thidua/contracts'
import { formatNumber, listPhrase, useTranslate } from '@thidua/i18n'
import { unitKindWord } from './unit-kind-word.ts'

type Props = { readonly actions: PlanView['actions']; readonly pluginId: string }

/** What an act says of itself, where it does not show in what comes and goes. */
export function ActionFacts({ actions, pluginId }: Props) {
  const t = useTranslate()
  return (
    <>
      {actions.map((action, index) => {
        if (action.kind === 'assign' && action.pluginId === pluginId)
          return (
            <p key={index}>
              {action.unitKinds
                ? t('plugins.assignedTo', { kinds: listPhrase(action.unitKinds.map(unitKindWord)) })
                : t('plugins.assignedToAll')}{' '}
              {t(action.agencyChoice ? 'plugins.choiceOpen' : 'plugins.choiceClosed')}
            </p>
          )
        if (action.kind === 'configure' && action.pluginId === pluginId)
          return (
            <p key={index}>
              {Object.entries(action.values)
                .map(([key, value]) => t('plugins.valueOf', { key, value: said(value) }))
                .join('; ')}
            </p>
          )
        return null
      })}
    </>
  )

  function said(value: string | number | boolean | null): string {
    if (value === null) return t('plugins.backToDefault')
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
    return typeof value === 'number' ? formatNumber(value) : value
  }
}
