import type { PlanView } from '@thidua/contracts'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { Button, Disclosure, Icon, Notice, Sheet, Stack } from '@thidua/ui'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { holdsRole, useSession } from '#src/session/session-store.ts'
import { ApplyPlanDialog } from './apply-plan-dialog.tsx'
import { PluginRefusal } from './plugin-refusal.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { whyNotYou } from './why-not-you.ts'
import styles from './plugins.module.css'

/** Who has said yes, who is still asked, and the one next step of whoever reads this. */
export function PlanDecision({ plan }: { readonly plan: PlanView }) {
  const t = useTranslate()
  const session = useSession()
  const [open, setOpen] = useState<'apply' | 'withdraw' | null>(null)
  const approve = useCommand('plugin.approvePlan')
  const withdraw = useCommand('plugin.withdrawPlan', { onDone: () => setOpen(null) })
  const onPlan = { planId: plan.id, digest: plan.digest }
  const undecided = plan.state === 'planned' || plan.state === 'approved'
  const note = undecided && !plan.mayApprove && !plan.mayApply ? whyNotYou(plan, session) : null
  return (
    <Sheet title={t('plugins.decision')}>
      <Stack>
        <Approvals plan={plan} />
        <PluginRefusal error={approve.error} />
        {note ? <p className={styles['soft']}>{note}</p> : null}
        {plan.mayApprove ? (
          <Button
            variant="primary"
            wide
            icon="check"
            busy={approve.isPending}
            onClick={() => approve.mutate(onPlan)}
          >
            {t('plugins.approve')}
          </Button>
        ) : null}
        {plan.mayApply ? (
          <Button variant="primary" wide onClick={() => setOpen('apply')}>
            {t('plugins.apply')}
          </Button>
        ) : null}
        {undecided && holdsRole(session, ['platformAdministrator', 'campaignOffice', 'verifier']) ? (
          <Button variant="quiet" wide onClick={() => setOpen('withdraw')}>
            {t('plugins.withdraw')}
          </Button>
        ) : null}
        {plan.state === 'applied' ? <Applied plan={plan} /> : null}
        <Disclosure summary={t('plugins.digestTitle')}>
          <p className={styles['soft']}>{t('plugins.digestWhat')}</p>
          <p className={styles['hash']}>{plan.digest}</p>
          <p className={styles['soft']}>{t('plugins.baseGeneration', { generation: plan.baseGeneration })}</p>
          <p className={styles['hash']}>{plan.nextDigest}</p>
        </Disclosure>
      </Stack>
      {open === 'apply' ? <ApplyPlanDialog plan={plan} onClose={() => setOpen(null)} /> : null}
      {open === 'withdraw' ? (
        <ReasonDialog
          title={t('plugins.withdraw')}
          what={t('plugins.withdrawWhat')}
          confirm={t('plugins.withdraw')}
          busy={withdraw.isPending}
          error={withdraw.error}
          onConfirm={(reason) => withdraw.mutate({ ...onPlan, reason })}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Sheet>
  )
}

function onlyTakesAway({ actions }: PlanView): boolean {
  return actions.every(({ kind }) => kind === 'disable')
}

function Approvals({ plan }: { readonly plan: PlanView }) {
  const t = useTranslate()
  const language = useLanguage()
  const missing = Math.max(0, plan.approvalsNeeded - plan.approvals.length)
  if (plan.approvalsNeeded === 0)
    return <p>{t(onlyTakesAway(plan) ? 'plugins.noApproval' : 'plugins.bySystemAlone')}</p>
  return (
    <Stack gap="tight">
      <p>{t('plugins.approvalsNeeded', { count: plan.approvalsNeeded })}</p>
      <ul className={styles['approvals']} aria-label={t('plugins.approvals')}>
        {plan.approvals.map(({ name, at }) => (
          <li key={name} data-given>
            <Icon name="checkCircle" size={20} />
            <span>
              {name}
              <span className={styles['small']}>{formatDateTime(at, language)}</span>
            </span>
          </li>
        ))}
        {Array.from({ length: missing }, (_, index) => (
          <li key={index}>
            <Icon name="circle" size={20} />
            <span>{t('plugins.approvalWaits', { order: plan.approvals.length + index + 1 })}</span>
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>{t('plugins.whoApproves')}</p>
    </Stack>
  )
}

function Applied({ plan }: { readonly plan: PlanView }) {
  const t = useTranslate()
  return (
    <Notice
      tone="success"
      live
      actions={
        <RouterLinkButton small to="/quan-tri/plugin/lich-su">
          {t('plugins.generations')}
        </RouterLinkButton>
      }
    >
      {t('plugins.appliedAs', { generation: plan.appliedGeneration ?? 0 })}
    </Notice>
  )
}
