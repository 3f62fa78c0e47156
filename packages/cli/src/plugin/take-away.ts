import type { GenerationView } from '@thidua/contracts'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import { withProgram } from '@thidua/server'
import { applyPlan, disablePlugin, planPlugins, rollBackPlugins } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'
import { planReport } from './plan.ts'
import { pluginReport, refusalReport } from './plugin-report.ts'

/** `plugin disable ID`: off for new dossiers, at once. */
export async function disable({ configuration, arguments: typed }: CommandContext): Promise<Outcome<Report>> {
  const pluginId = typed.text('ID') ?? ''
  const input = { pluginId, reason: typed.text('reason') ?? '' }
  return told(await withProgram(configuration, ({ deps, call }) => disablePlugin(deps, call, input)))
}

/** `plugin rollback [--generation N]`: back to an earlier set, without a number to the one before. */
export async function rollBack({
  configuration,
  arguments: typed,
}: CommandContext): Promise<Outcome<Report>> {
  const asked = typed.text('generation')
  if (asked !== null && !/^[1-9]\d{0,8}$/.test(asked))
    return told(refuse('input.invalid', { reason: 'generation-number' }))
  const input = {
    reason: typed.text('reason') ?? '',
    ...(asked === null ? {} : { generation: Number(asked) }),
  }
  return told(await withProgram(configuration, ({ deps, call }) => rollBackPlugins(deps, call, input)))
}

/** `plugin uninstall ID`: its contributions go, its data and package stay. */
export async function uninstall({
  configuration,
  arguments: typed,
}: CommandContext): Promise<Outcome<Report>> {
  const pluginId = typed.text('ID') ?? ''
  const reason = typed.text('reason') ?? ''
  const done = await withProgram(configuration, async ({ deps, call }) => {
    const plan = await planPlugins(deps, call, { actions: [{ kind: 'uninstall', pluginId }], reason })
    if (!plan.ok) return plan
    if (plan.value.blocked) return ok(planReport(plan.value, say('plugin.planBlocked')))
    const applied = await applyPlan(deps, call, { planId: plan.value.id, digest: plan.value.digest })
    if (!applied.ok) return applied
    const generation = applied.value.appliedGeneration ?? 0
    return ok(planReport(applied.value, say('plugin.uninstalled', { id: pluginId, generation })))
  })
  return done.ok ? done : ok(refusalReport(done.error))
}

/** The sets so far, the one that counts first. */
function told(done: Outcome<readonly GenerationView[]>): Outcome<Report> {
  if (!done.ok) return ok(refusalReport(done.error))
  const generations = done.value
  const active = generations.find((one) => one.active)
  return ok(
    pluginReport({
      problems: [],
      result: { generation: active?.generation ?? null, generations },
      lines: [
        say('plugin.generation', { generation: active?.generation ?? 0 }),
        ...(active?.plugins ?? []).map(
          ({ pluginId, version, state }) => `  ${pluginId} ${version} · ${say(`plugin.state.${state}`)}`,
        ),
      ],
    }),
  )
}
