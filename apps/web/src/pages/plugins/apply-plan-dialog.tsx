import type { PlanView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, ProgressBar, Row, Stack } from '@thidua/ui'
import { useCommand } from '#src/api/use-command.ts'
import { PluginRefusal } from './plugin-refusal.tsx'
import styles from './plugins.module.css'

type Props = { readonly plan: PlanView; readonly onClose: () => void }

/** Says once more what happens at once, what waits, and whether it can be taken back. */
export function ApplyPlanDialog({ plan, onClose }: Props) {
  const t = useTranslate()
  const apply = useCommand('plugin.applyPlan', { onDone: onClose })
  const { drafts, canRollBack } = plan.report
  return (
    <Dialog open title={t('plugins.apply')} onClose={onClose}>
      <Stack>
        <ul className={styles['bullets']}>
          <li>{t('plugins.applyAtOnce')}</li>
          <li>
            {drafts.total > 0
              ? t('plugins.applyDrafts', { count: drafts.total })
              : t('plugins.applyNoDrafts')}
          </li>
          <li>{t('plugins.applySubmitted')}</li>
          <li>{t(canRollBack ? 'plugins.applyCanRollBack' : 'plugins.applyCannotRollBack')}</li>
        </ul>
        {apply.isPending ? (
          <div aria-live="polite">
            <ProgressBar label={t('plugins.applying')} value={2} maximum={3} />
          </div>
        ) : null}
        <PluginRefusal error={apply.error} />
        <Row>
          <Button
            variant="primary"
            busy={apply.isPending}
            onClick={() => apply.mutate({ planId: plan.id, digest: plan.digest })}
          >
            {t('plugins.apply')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
