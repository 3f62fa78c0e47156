import { callWithIds, type KnownStatement } from '../known-statement.ts'
import type { PastAwardRow } from './decision-repository.ts'
import type { DossierRow } from './dossier-row.ts'
import type { DossierStations } from './dossier-stations.ts'
import { noStations } from './dossier-stations.ts'
import type { Executor } from './executor.ts'
import { runText } from './executor.ts'

/** What the subject was awarded before, newest first, and codes of other dossiers that claim the same initiative. */
export type DossierPast = {
  readonly awards: readonly PastAwardRow[]
  readonly claims: readonly string[]
}

/** `past` is null of a dossier just opened: whoever needs it asks `findPast`. */
export type StoredDossier = {
  readonly row: DossierRow
  readonly stations: DossierStations
  readonly past: DossierPast | null
}

type Instants = 'receivedAt' | 'stageEnteredAt' | 'updatedAt'
/**
 * As it travels: instants are ISO text. Null or without a member where there is nothing to tell; `past` is missing of a dossier
 * just opened.
 */
type Travelling = {
  readonly row: Omit<DossierRow, Instants> & {
    readonly receivedAt: string | null
    readonly stageEnteredAt: string
    readonly updatedAt: string
    readonly letter: DossierStations['letter']
    readonly timer: DossierStations['timer']
  }
} & {
  readonly [Drawer in keyof Omit<DossierStations, 'award' | 'letter' | 'timer'>]?:
    | DossierStations[Drawer]
    | null
} & {
  readonly past?: TravellingPast | null
}
type TravellingPast = DossierPast & { readonly award: DossierStations['award'] }

const noPast: DossierPast = { awards: [], claims: [] }

type FileRow = { readonly file: Travelling | null }

/** To open a reading transaction with; `arrivedDossier` reads its rows. */
export function readingDossier(dossierId: string): KnownStatement<FileRow> {
  return callWithIds('read_dossier', 'file', [dossierId])
}

/** Whose kind a dossier is, before anything else of it is read; null where there is none. */
export function askingStakeholder(
  dossierId: string,
): KnownStatement<{ readonly stakeholder: string | null }> {
  return callWithIds('dossier_stakeholder', 'stakeholder', [dossierId])
}

export async function readDossier(executor: Executor, dossierId: string): Promise<StoredDossier | null> {
  return arrivedDossier(await runText(executor, 'select read_dossier($1) as file', [dossierId]))
}

/** The same, held until the transaction ends: of two officers deciding at once the second waits, then finds it stale. */
export async function lockDossier(executor: Executor, dossierId: string): Promise<StoredDossier | null> {
  return arrivedDossier(await runText(executor, 'select lock_dossier($1) as file', [dossierId]))
}

export async function findPast(
  executor: Executor,
  dossier: Pick<DossierRow, 'id' | 'subjectId' | 'initiativeKey'>,
): Promise<DossierPast> {
  const [found] = await runText<{ past: DossierPast }>(executor, 'select dossier_past($1, $2, $3) as past', [
    dossier.id,
    dossier.subjectId,
    dossier.initiativeKey,
  ])
  return found?.past ?? noPast
}

export function arrivedDossier(rows: readonly FileRow[]): StoredDossier | null {
  const file = rows[0]?.file
  if (!file) return null
  const { row, past } = file
  return {
    row: {
      ...row,
      receivedAt: row.receivedAt === null ? null : new Date(row.receivedAt),
      stageEnteredAt: new Date(row.stageEnteredAt),
      updatedAt: new Date(row.updatedAt),
    },
    stations: {
      evidence: file.evidence ?? noStations.evidence,
      votes: file.votes ?? noStations.votes,
      opinions: file.opinions ?? noStations.opinions,
      openRequest: file.openRequest ?? null,
      suspension: file.suspension ?? null,
      timer: row.timer,
      letter: row.letter,
      award: past?.award ?? null,
    },
    past: past === undefined ? null : (past ?? noPast),
  }
}
