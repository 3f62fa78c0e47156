import type { PlanView } from '@thidua/contracts'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { PageHeader, Stack, StatusTag, type Tone, WithAside } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readingOf, useReading } from '#src/api/use-reading.ts'
import { pluginPlanRoute } from '#src/navigation/plugin-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { PlanChanges } from './plan-changes.tsx'
import { PlanDecision } from './plan-decision.tsx'
import { PlanFigures } from './plan-figures.tsx'
import { PlanProblems } from './plan-problems.tsx'
import { PlanScores } from './plan-scores.tsx'
import { PlanUnits } from './plan-units.tsx'
import { actorPhrase, reasonPhrase } from './reason-phrase.ts'
import { StalePlan } from './stale-plan.tsx'
import { useTitleOfPlan } from './use-title-of-plan.ts'

const openStates: ReadonlySet<string> = new Set(['planned', 'approved'])
const lookAgain = 10_000

/** What a change would do, to be read, approved and applied exactly so. */
export function PlanPage() {
  const { planId } = pluginPlanRoute.useParams()
  const plan = useQuery({
    ...readingOf('plugin.getPlan', { planId }),
    // somebody else may be approving it now
    refetchInterval: ({ state }) => (openStates.has(state.data?.state ?? '') ? lookAgain : false),
  })
  return <Loaded query={plan}>{(view) => <Plan plan={view} />}</Loaded>
}

const tones: Readonly<Record<PlanView['state'], Tone>> = {
  planned: 'action',
  approved: 'action',
  applied: 'success',
  withdrawn: 'neutral',
  outdated: 'warning',
}

function Plan({ plan }: { readonly plan: PlanView }) {
  const t = useTranslate()
  const language = useLanguage()
  const title = useTitleOfPlan(plan)
  const plugins = useReading('plugin.list', {})
  usePageTitle(title)
  const known = plugins.data ?? []
  return (
    <>
      <PageHeader
        back={<Link to="/quan-tri/plugin">{t('plugins.title')}</Link>}
        title={title}
        tags={<StatusTag tone={tones[plan.state]}>{t(`pluginLife.planState.${plan.state}`)}</StatusTag>}
        lead={
          <>
            <p>{t('plugins.planReason', { reason: reasonPhrase(plan.reason) })}</p>
            <p>
              {t('plugins.madeBy', {
                name: actorPhrase(plan.madeByName),
                at: formatDateTime(plan.madeAt, language),
              })}
            </p>
          </>
        }
      />
      <WithAside aside={<PlanDecision plan={plan} />}>
        <Stack gap="loose">
          {plan.state === 'outdated' ? <StalePlan plan={plan} /> : null}
          <PlanProblems plan={plan} plugins={known} />
          <PlanFigures report={plan.report} />
          <PlanChanges plan={plan} />
          <PlanScores scores={plan.report.scores} />
          <PlanUnits report={plan.report} plugins={known} />
        </Stack>
      </WithAside>
    </>
  )
}
