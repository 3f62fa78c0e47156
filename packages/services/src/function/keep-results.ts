import { replacePluginResults } from '@thidua/data/repositories'
import type { CommandContext } from '../command/run-command.ts'
import type { FunctionsCalled } from './call-functions.ts'

/** Keeps what functions gave beside the dossier, in the transaction of whatever asked for it. */
export async function keepResults(
  { transaction }: Pick<CommandContext, 'transaction'>,
  called: FunctionsCalled | null,
): Promise<void> {
  if (called) await replacePluginResults(transaction, called.of, called.fresh)
}

/** For the event: which function of which package gave what, by hashes. Nothing where nothing was called. */
export function calledPayload(called: FunctionsCalled | null): Readonly<Record<string, unknown>> {
  if (!called || called.fresh.length === 0) return {}
  return {
    functions: called.fresh.map(
      ({ pluginId, hookId, version, digest, state, errorCode, inputHash, resultHash, ticks }) => ({
        plugin: pluginId,
        hook: hookId,
        version,
        digest,
        state,
        ...(errorCode === null ? {} : { refusal: errorCode }),
        inputHash,
        resultHash,
        ticks,
      }),
    ),
  }
}
