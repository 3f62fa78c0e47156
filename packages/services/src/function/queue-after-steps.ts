import type { Act } from '@thidua/contracts'
import type { OutboxMessage, Transaction } from '@thidua/data'
import { insertOutboxMessages } from '@thidua/data'
import type { ServiceDeps } from '../service-deps.ts'
import { agencyActs } from './agency-acts.ts'

/** Topic of the outbox: a step was taken, and functions of plugins may note something. */
export const afterStep = 'plugin.afterStep'

export type TakenStepNews = { readonly dossierId: string; readonly act: Act; readonly stage: string }

/**
 * Puts a message of its own behind each step an agency has taken, where any plugin waits for steps. It is known by the news it
 * follows from, so news delivered twice queues it once.
 */
export async function queueAfterSteps(
  deps: Pick<ServiceDeps, 'plugins' | 'clock'>,
  transaction: Transaction,
  messages: readonly OutboxMessage[],
): Promise<void> {
  if (!waitsForSteps(deps)) return
  const queued = messages.flatMap(({ id, payload }) => {
    const { dossierId, act, stage } = payload as Partial<TakenStepNews>
    return act !== undefined && agencyActs.includes(act)
      ? [{ key: `${id} ${afterStep}`, topic: afterStep, payload: { dossierId, act, stage } }]
      : []
  })
  await insertOutboxMessages(transaction, queued, deps.clock.now())
}

function waitsForSteps({ plugins }: Pick<ServiceDeps, 'plugins'>): boolean {
  return plugins
    .plugins()
    .some(
      ({ manifest, additions }) =>
        additions.code !== null &&
        manifest.contributes.hooks?.some(({ event }) => event === 'transition.after'),
    )
}
