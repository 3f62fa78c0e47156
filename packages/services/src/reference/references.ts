import type { UnitRef } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import type {
  DtiScoreRow,
  FormPublicationRow,
  RoundRow,
  SettingRow,
  UnitRefRow,
} from '@thidua/data/repositories'
import {
  listCalendarDays,
  listDtiScores,
  listFormPublications,
  listRounds,
  listSettings,
  listUnitRefs,
} from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import type { WorkingCalendar } from '@thidua/workflow'
import type { ServiceDeps } from '../service-deps.ts'

/** What dossiers are shown and judged by and what changes seldom: a few hundred rows, read together. */
export type References = {
  readonly settings: ReadonlyMap<string, SettingRow>
  readonly calendar: WorkingCalendar
  readonly units: ReadonlyMap<string, UnitRefRow>
  readonly rounds: ReadonlyMap<string, RoundRow>
  readonly dtiScores: readonly DtiScoreRow[]
  /** Forms of agencies in use for new dossiers, by `publicationKey`. */
  readonly publications: ReadonlyMap<string, FormPublicationRow>
}

const freshForMilliseconds = 10_000

/** At most ten seconds old when another process changed them; at once when this one did. */
export async function getReferences(
  deps: ServiceDeps,
  open: () => Transaction,
  tenantId: TenantId,
): Promise<References> {
  const now = Date.now()
  const known = deps.caches.references.get(tenantId, now)
  if (known) return known
  const fresh = await readReferences(open())
  deps.caches.references.set(tenantId, fresh, now + freshForMilliseconds)
  return fresh
}

/** Straight from the tables: for a command that decides by them. */
async function readReferences(transaction: Transaction): Promise<References> {
  const settings = await listSettings(transaction)
  const days = await listCalendarDays(transaction, null)
  const units = await listUnitRefs(transaction)
  const rounds = await listRounds(transaction)
  const publications = await listFormPublications(transaction, { activeOnly: true })
  return {
    settings: new Map(settings.map((setting) => [setting.key, setting])),
    calendar: new Map(days.map((day) => [day.date, { kind: day.kind, name: day.name }])),
    units: new Map(units.map((unit) => [unit.id, unit])),
    rounds: new Map(rounds.map((round) => [round.id, round])),
    dtiScores: await listDtiScores(transaction),
    publications: new Map(
      publications.flatMap((one) =>
        one.base ? [[publicationKey(one.unitId, one.base.stakeholder, one.base.formId), one]] : [],
      ),
    ),
  }
}

/** An agency has one form in use for each stakeholder and form of the province. */
export function publicationKey(unitId: string, stakeholder: string, baseFormId: string): string {
  return `${unitId} ${stakeholder} ${baseFormId}`
}

export function forgetReferences(deps: ServiceDeps, tenantId: TenantId): void {
  deps.caches.references.delete(tenantId)
}

export function unitRef(references: References, unitId: string): UnitRef {
  const unit = references.units.get(unitId)
  if (!unit) throw new Error(`unit ${unitId} is not known`)
  return { id: unit.id, code: unit.code, name: unit.name, kind: unit.kind }
}

export function roundOf(references: References, roundId: string): RoundRow {
  const round = references.rounds.get(roundId)
  if (!round) throw new Error(`round ${roundId} is not known`)
  return round
}
