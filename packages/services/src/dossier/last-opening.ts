import type { Actor } from '@thidua/access'
import type { CreationFacts } from '@thidua/data/repositories'
import type { CommandContext } from '../command/run-command.ts'
import type { ServiceDeps } from '../service-deps.ts'

const rememberedMilliseconds = 3_600_000

/**
 * What somebody's last opening in a round found, or null. An officer opens one dossier after another of the same kind, so the
 * next one is probably like it; never more than a belief, to be compared where the dossier is written.
 */
export function recallOpening(
  { caches, wallClock }: ServiceDeps,
  actor: Actor,
  roundId: string,
): CreationFacts | null {
  return caches.openings.get(keyOf(actor, roundId), wallClock.now().getTime()) ?? null
}

export function rememberOpening({ deps, actor }: CommandContext, { round, subject }: CreationFacts): void {
  if (!round || !subject) return
  const { kind, stakeholder, unitId, isUnit, ownerUserId } = subject
  deps.caches.openings.set(
    keyOf(actor, round.id),
    { round, subject: { kind, stakeholder, unitId, isUnit, ownerUserId } },
    deps.wallClock.now().getTime() + rememberedMilliseconds,
  )
}

function keyOf(actor: Actor, roundId: string): string {
  return `${actor.tenantId} ${actor.kind === 'person' ? actor.userId : actor.kind} ${roundId}`
}
