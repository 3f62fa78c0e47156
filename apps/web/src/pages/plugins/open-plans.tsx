import type { PlanSummary, PluginView } from '@thidua/contracts'
import { formatDateTime, listPhrase, useLanguage, useTranslate } from '@thidua/i18n'
import { Notice } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './plugins.module.css'

/** Plans somebody still has to decide on or to apply. */
export function OpenPlans({ plugins }: { readonly plugins: readonly PluginView[] }) {
  const t = useTranslate()
  const language = useLanguage()
  const text = useLocalText()
  const plans = useReading('plugin.listPlans', { openOnly: true })
  if (!plans.data || plans.data.length === 0) return null
  const nameOf = (id: string) => {
    const title = plugins.find((plugin) => plugin.id === id)?.title
    return title ? text(title) : id
  }
  const told = (plan: PlanSummary) =>
    plan.pluginIds.length > 0 ? listPhrase(plan.pluginIds.map(nameOf)) : plan.reason
  return (
    <Notice tone="action" title={t('plugins.openPlans')}>
      <ul className={styles['bullets']}>
        {plans.data.map((plan) => (
          <li key={plan.id}>
            <Link to="/quan-tri/plugin/phuong-an/$planId" params={{ planId: plan.id }}>
              {t('plugins.planOf', { what: told(plan) })}
            </Link>
            {' · '}
            {plan.state === 'approved'
              ? t('pluginLife.planState.approved')
              : plan.mayApprove
                ? t('plugins.waitsForYou')
                : t('pluginLife.approvals', { given: plan.approvals.length, needed: plan.approvalsNeeded })}
            {' · '}
            {t('plugins.madeBy', { name: plan.madeByName, at: formatDateTime(plan.madeAt, language) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
