import type { Actor } from '@thidua/access'
import type { PlanReport, PluginAction } from '@thidua/contracts'

/**
 * How many persons beside its maker must say yes. None where something is only taken away from new dossiers; one where the set
 * changes; two where a plan asks for it (points of dossiers that are there, wider capabilities, an older version) or where bytes
 * are removed for good. Whoever owns the machine could change the program itself and is asked for nobody's yes.
 */
export function approvalsNeededFor(
  actor: Actor,
  actions: readonly PluginAction[],
  { problems }: Pick<PlanReport, 'problems'>,
): number {
  if (actor.kind === 'system') return 0
  if (actions.every(({ kind }) => kind === 'disable')) return 0
  if (actions.some(({ kind }) => kind === 'purge')) return 2
  return problems.some(({ weight }) => weight === 'asks') ? 2 : 1
}
