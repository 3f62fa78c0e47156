import type { Operations, SettingView } from '@thidua/contracts'
import type { SettingRow } from '@thidua/data/repositories'
import { listSettings as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { PlatformContent } from '../content/platform-content.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Everything the law or the plan leaves open, with its value, its ground and how certain it is. */
export function listSettings(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['setting.list']['input'],
): Promise<Outcome<readonly SettingView[]>> {
  return runQuery(deps, call, 'setting.list', async ({ transaction }) => {
    const stored = new Map((await listRows(transaction)).map((row) => [row.key, row]))
    return ok(
      deps.content.settings.map((definition) => viewSetting(definition, stored.get(definition.key) ?? null)),
    )
  })
}

export function viewSetting(
  definition: PlatformContent['settings'][number],
  row: SettingRow | null,
): SettingView {
  const { key, title, kind } = definition
  return {
    key,
    title,
    kind,
    value: row ? row.value : definition.value,
    legalBasis: row?.legalBasis ?? definition.legalBasis,
    certainty: row?.certainty ?? definition.certainty,
    version: row?.version ?? 0,
  }
}
