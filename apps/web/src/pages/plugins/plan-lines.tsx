import type { PlanSummary } from '@thidua/contracts'
import { formatDateTime, listPhrase, useLanguage, useTranslate } from '@thidua/i18n'
import { Notice } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { usePluginNames } from './use-plugin-names.ts'
import styles from './plugins.module.css'

/** One line a plan: what it is about, whom it waits for, who made it. */
export function PlanLines({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const t = useTranslate()
  const language = useLanguage()
  const listed = useReading('plugin.getCatalogue', {})
  const plugins = useReading('plugin.list', {})
  const nameOf = usePluginNames(listed.data?.entries ?? [], plugins.data ?? [])
  return (
    <Notice tone="action" title={t('plugins.openPlans')}>
      <ul className={styles['bullets']}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link to="/quan-tri/plugin/phuong-an/$planId" params={{ planId: plan.id }}>
              {t('plugins.planOf', {
                what: plan.pluginIds.length > 0 ? listPhrase(plan.pluginIds.map(nameOf)) : plan.reason,
              })}
            </Link>
            {' · '}
            {waitsFor(plan)}
            {' · '}
            {t('plugins.madeBy', { name: plan.madeByName, at: formatDateTime(plan.madeAt, language) })}
          </li>
        ))}
      </ul>
    </Notice>
  )

  function waitsFor({ state, mayApply, mayApprove, approvals, approvalsNeeded }: PlanSummary): string {
    if (state === 'approved')
      return t(mayApply ? 'plugins.waitsForYourApplying' : 'pluginLife.planState.approved')
    return mayApprove
      ? t('plugins.waitsForYou')
      : t('pluginLife.approvals', { given: approvals.length, needed: approvalsNeeded })
  }
}
