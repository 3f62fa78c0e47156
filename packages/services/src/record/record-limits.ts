import type { RecordType } from '@thidua/contracts'
import type { RecordStorage } from '@thidua/data/repositories'
import { takeRecordStorage } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import type { Law } from '../law/setting-value.ts'
import { integerSetting } from '../law/setting-value.ts'

const megabyte = 1_000_000

/** Room for a record, held until the transaction ends. Refuses `record.quota` (params: records, megabytes: the most there is). */
export async function takeRoom(
  { transaction, law }: Pick<CommandContext, 'transaction' | 'law'>,
  taken: RecordStorage,
): Promise<Outcome<void>> {
  const records = integerSetting(law, 'pluginRecords.most') ?? 0
  const megabytes = integerSetting(law, 'pluginRecords.megabytes') ?? 0
  const given = await takeRecordStorage(transaction, taken, { records, bytes: megabytes * megabyte })
  return given ? ok() : refuse('record.quota', { records, megabytes })
}

/** When the time of a record last written at `since` is over; null: never. */
export function keptUntil(law: Law, retention: RecordType['retention'], since: Date): Date | null {
  if (retention === 'permanent') return null
  const years = integerSetting(law, `pluginRetention.${retention}`)
  if (years === null) return null
  const until = new Date(since)
  until.setUTCFullYear(until.getUTCFullYear() + years)
  return until
}
