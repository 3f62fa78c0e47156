import type { PlanProblem, PlanView, PluginView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Notice, Stack, type Tone } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '#src/api/use-command.ts'
import { PluginRefusal } from './plugin-refusal.tsx'
import { problemPhrase } from './problem-phrase.ts'
import { useMayManage } from './use-may-manage.ts'
import { usePluginNames } from './use-plugin-names.ts'
import styles from './plugins.module.css'

type Props = { readonly plan: PlanView; readonly plugins: readonly PluginView[] }

const tones: Readonly<Record<PlanProblem['weight'], Tone>> = {
  blocks: 'danger',
  asks: 'warning',
  tells: 'action',
}

/** First what keeps the plan from being applied, then what asks for one more person, then what one should know. */
export function PlanProblems({ plan, plugins }: Props) {
  const t = useTranslate()
  const nameOf = usePluginNames(plugins, plan.report.plugins)
  const { problems } = plan.report
  if (problems.length === 0) return null
  return (
    <Stack>
      {(['blocks', 'asks', 'tells'] as const).map((weight) => {
        const found = problems.filter((problem) => problem.weight === weight)
        const contested = found.filter(({ code }) => code === 'slot-contested')
        return found.length === 0 ? null : (
          <Notice
            key={weight}
            tone={tones[weight]}
            title={t(`plugins.problems.${weight}`, { count: found.length })}
            actions={
              contested.length > 0
                ? contested.map((problem) => (
                    <SlotChoice
                      key={String(problem.params['slot'])}
                      plan={plan}
                      problem={problem}
                      nameOf={nameOf}
                    />
                  ))
                : undefined
            }
          >
            <ul className={styles['bullets']}>
              {found.map((problem, index) => (
                <li key={`${problem.code} ${index}`}>{problemPhrase(problem, nameOf)}</li>
              ))}
            </ul>
          </Notice>
        )
      })}
    </Stack>
  )
}

type SlotProps = {
  readonly plan: PlanView
  readonly problem: PlanProblem
  readonly nameOf: (pluginId: string) => string
}

/** Two plugins want the same place: somebody says which, and the plan is made again with it. */
function SlotChoice({ plan, problem, nameOf }: SlotProps) {
  const t = useTranslate()
  const navigate = useNavigate()
  const mayManage = useMayManage()
  const again = useCommand('plugin.plan', {
    onDone: ({ id }) => void navigate({ to: '/quan-tri/plugin/phuong-an/$planId', params: { planId: id } }),
  })
  if (!mayManage || plan.state !== 'planned') return null
  const slot = String(problem.params['slot'])
  return (
    <>
      <PluginRefusal error={again.error} />
      {String(problem.params['plugins'])
        .split(', ')
        .map((pluginId) => (
          <div key={pluginId}>
            <Button
              small
              busy={again.isPending}
              onClick={() =>
                again.mutate({
                  actions: [...plan.actions, { kind: 'choose', slot, pluginId }],
                  reason: plan.reason,
                })
              }
            >
              {t('plugins.giveSlot', { name: nameOf(pluginId) })}
            </Button>
          </div>
        ))}
    </>
  )
}
