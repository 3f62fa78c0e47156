import type { PlanView, SessionView } from '@thidua/contracts'
import { t } from '@thidua/i18n'
import { holdsRole } from '#src/session/session-store.ts'

/** Why whoever reads an open plan has nothing to press. */
export function whyNotYou(plan: PlanView, session: SessionView | null): string {
  if (plan.blocked) return t('plugins.isBlocked')
  if (plan.state === 'approved') return t('plugins.waitsForAdministrator')
  const name = session?.user.name
  if (plan.approvals.some((approval) => approval.name === name)) return t('plugins.youApproved')
  if (plan.madeByName === name) return t('plugins.yourOwn')
  return holdsRole(session, ['campaignOffice', 'verifier'])
    ? t('plugins.yourOwn')
    : t('plugins.othersApprove')
}
