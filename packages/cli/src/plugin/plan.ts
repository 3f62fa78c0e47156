import type { PlanView } from '@thidua/contracts'
import { interpolate } from '@thidua/i18n/interpolate'
import life from '@thidua/i18n/messages/vi/plugin-life.json' with { type: 'json' }
import { ok, type Outcome } from '@thidua/kernel'
import { withProgram } from '@thidua/server'
import { applyPlan, planPlugins } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'
import { receiveNamed } from './installation.ts'
import { pluginReport, refusalReport, tellPlanProblems } from './plugin-report.ts'

const lives: Readonly<Record<string, string>> = life

/** `plugin plan PLUGIN`: what installing it would do here, in words and numbers. Nothing is changed; the plan is kept. */
export function planPlugin(context: CommandContext): Promise<Outcome<Report>> {
  return planned(context, async (plan) => ok(planReport(plan, say('plugin.planKept', { plan: plan.id }))))
}

/** `plugin install PLUGIN`: plans and applies; whoever owns the machine is asked for nobody's yes, but a plan that is blocked stays so. */
export function installPlugin(context: CommandContext): Promise<Outcome<Report>> {
  return planned(context, async (plan, program) => {
    if (plan.blocked) return ok(planReport(plan, say('plugin.planBlocked')))
    const onPlan = { planId: plan.id, digest: plan.digest }
    const applied = await applyPlan(program.deps, program.call, onPlan)
    if (!applied.ok) return applied
    const generation = applied.value.appliedGeneration ?? 0
    return ok(planReport(applied.value, say('plugin.applied', { generation })))
  })
}

type Program = Parameters<Parameters<typeof withProgram>[1]>[0]

async function planned(
  { configuration, arguments: typed }: CommandContext,
  then: (plan: PlanView, program: Program) => Promise<Outcome<Report>>,
): Promise<Outcome<Report>> {
  const done = await withProgram(configuration, async (program) => {
    const received = await receiveNamed(configuration, program, typed.text('PLUGIN') ?? '')
    if (!received.ok) return received
    const { digest } = received.value
    const reason = typed.text('reason') ?? ''
    const plan = await planPlugins(program.deps, program.call, {
      actions: [{ kind: 'install', digest }],
      reason,
    })
    return plan.ok ? then(plan.value, program) : plan
  })
  return done.ok ? done : ok(refusalReport(done.error))
}

/** A plan as a person reads it, and whole with `--json`. */
export function planReport(plan: PlanView, end: string): Report {
  const { report } = plan
  const said = (word: string, params: Parameters<typeof interpolate>[1]) =>
    interpolate(lives[`pluginLife.${word}`] ?? word, params, 'vi')
  return pluginReport({
    problems: tellPlanProblems(report.problems),
    result: { plan },
    lines: [
      ...report.plugins.map(
        ({ title, change, fromVersion, toVersion }) =>
          `${title.vi}: ${said(`change.${change}`, { from: fromVersion ?? '', to: toVersion ?? '' })}`,
      ),
      said('totals', report.totals),
      ...(report.drafts.total > 0 ? [said('drafts', report.drafts)] : []),
      ...(report.scores.total > 0
        ? [said('scores', { changed: report.scores.changed, total: report.scores.total })]
        : []),
      say('plugin.planDigest', { digest: plan.digest }),
      end,
    ],
  })
}
