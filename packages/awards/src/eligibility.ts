import type { LegalBasis, Occasion, SubjectKind, TitleCode } from '@thidua/contracts'
import type { ErrorCode, ErrorParams, LegalDate } from '@thidua/kernel'
import type { Competence, TitleRule } from './law-data.ts'

export type EligibilityCode =
  | 'competence-missing'
  | 'standard-missing'
  | 'suspension-open'
  | 'same-achievement'
  | 'past-award'
  | 'initiative-reused'

/** `block` refuses a decision, `warn` is put before the person who decides, `record` is only kept. */
export type Finding = {
  readonly code: EligibilityCode
  readonly level: 'block' | 'warn' | 'record'
  /** The refusal a blocking finding becomes. */
  readonly refusal: ErrorCode
  readonly params: ErrorParams
  readonly legalBasis: readonly LegalBasis[]
}

export type PastAward = {
  readonly title: TitleCode
  readonly decisionNumber: string
  readonly signedOn: LegalDate
  /** Normalised key of what was done, null when it was not recorded. */
  readonly achievementKey: string | null
}

export type EligibilityCase = {
  readonly title: TitleRule | undefined
  readonly titleCode: TitleCode
  readonly subjectKind: SubjectKind
  readonly occasion: Occasion
  /** Who would decide; null while any competent authority will do. */
  readonly authority: string | null
  readonly competences: readonly Competence[]
  readonly suspended: boolean
  readonly achievementKey: string | null
  readonly pastAwards: readonly PastAward[]
  /** Codes of other dossiers that claim the same initiative. */
  readonly initiativeClaimedBy: readonly string[]
  /** Articles that the warnings rest on, by code; from the law data. */
  readonly legalBasis: Readonly<Partial<Record<EligibilityCode, readonly LegalBasis[]>>>
}

export function findEligibility(given: EligibilityCase): readonly Finding[] {
  return [
    ...competence(given),
    ...standard(given),
    ...suspension(given),
    ...pastAwards(given),
    ...initiative(given),
  ]
}

export function competenceOf(
  competences: readonly Competence[],
  given: Pick<EligibilityCase, 'titleCode' | 'subjectKind' | 'occasion' | 'authority'>,
): Competence | null {
  return (
    competences.find(
      (row) =>
        row.title === given.titleCode &&
        row.subjects.includes(given.subjectKind) &&
        row.occasions.includes(given.occasion) &&
        (given.authority === null || row.authority === given.authority),
    ) ?? null
  )
}

function competence(given: EligibilityCase): readonly Finding[] {
  if (given.title && competenceOf(given.competences, given)) return []
  const params = { title: given.titleCode, subjectKind: given.subjectKind, occasion: given.occasion }
  return [finding(given, 'competence-missing', 'block', 'award.not-competent', params)]
}

function standard(given: EligibilityCase): readonly Finding[] {
  if (!given.title || given.title.standard) return []
  return [finding(given, 'standard-missing', 'block', 'award.standard-missing', { title: given.titleCode })]
}

function suspension(given: EligibilityCase): readonly Finding[] {
  return given.suspended ? [finding(given, 'suspension-open', 'block', 'dossier.suspended', {})] : []
}

/** Several awards for one subject are lawful; several for one achievement are not (Law 06/2022, article 5). */
function pastAwards(given: EligibilityCase): readonly Finding[] {
  return given.pastAwards.map((award) => {
    const same = given.achievementKey !== null && award.achievementKey === given.achievementKey
    return finding(given, same ? 'same-achievement' : 'past-award', 'warn', 'award.already-decided', {
      title: award.title,
      decisionNumber: award.decisionNumber,
      signedOn: award.signedOn,
    })
  })
}

function initiative(given: EligibilityCase): readonly Finding[] {
  return given.initiativeClaimedBy.map((code) =>
    finding(given, 'initiative-reused', 'warn', 'award.already-decided', { dossierCode: code }),
  )
}

function finding(
  given: EligibilityCase,
  code: EligibilityCode,
  level: Finding['level'],
  refusal: ErrorCode,
  params: ErrorParams,
): Finding {
  return { code, level, refusal, params, legalBasis: given.legalBasis[code] ?? [] }
}
