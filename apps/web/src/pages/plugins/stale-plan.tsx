import type { PlanView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Notice, Stack } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '#src/api/use-command.ts'
import { PluginRefusal } from './plugin-refusal.tsx'
import { useMayManage } from './use-may-manage.ts'

/** The set moved on after this plan was made: its numbers are of yesterday. It is made again, never forced. */
export function StalePlan({ plan }: { readonly plan: PlanView }) {
  const t = useTranslate()
  const navigate = useNavigate()
  const mayManage = useMayManage()
  const again = useCommand('plugin.plan', {
    onDone: ({ id }) => void navigate({ to: '/quan-tri/plugin/phuong-an/$planId', params: { planId: id } }),
  })
  return (
    <Stack>
      <Notice
        tone="warning"
        title={t('plugins.staleTitle')}
        actions={
          mayManage ? (
            <Button
              small
              busy={again.isPending}
              onClick={() => again.mutate({ actions: plan.actions, reason: plan.reason })}
            >
              {t('plugins.planAgain')}
            </Button>
          ) : undefined
        }
      >
        {t('plugins.stale', { generation: plan.baseGeneration })}
      </Notice>
      <PluginRefusal error={again.error} />
    </Stack>
  )
}
