import type { Finding } from '@thidua/awards'
import { findEligibility } from '@thidua/awards'
import type { LegalBasis } from '@thidua/contracts'
import type { PastAwardRow } from '@thidua/data/repositories'
import { findPast } from '@thidua/data/repositories'
import type { QueryContext } from '../command/run-query.ts'
import { competencesOf, titleRuleFor } from '../law/award-rules.ts'
import { achievementKeyOf, achievementOf } from './achievement.ts'
import type { DossierFile } from './dossier-file.ts'

export type Eligibility = {
  readonly findings: readonly Finding[]
  readonly pastAwards: readonly PastAwardRow[]
}

const article5: LegalBasis = { documentId: 'luat-tdkt-2022', place: 'article 5' }
const article4: LegalBasis = { documentId: 'nd-152-2025', place: 'article 4' }

/** What stands in the way of this award, and what the person who decides should see. */
export async function eligibilityOf(
  context: QueryContext,
  file: DossierFile,
  authority: string | null,
): Promise<Eligibility> {
  const { row, round } = file
  const { awards: pastAwards, claims } = file.past ?? (await findPast(context.transaction, row))
  const findings = findEligibility({
    title: titleRuleFor(context.law, row.title),
    titleCode: row.title,
    subjectKind: row.subjectKind,
    occasion: round.occasion,
    authority,
    competences: competencesOf(context.law),
    suspended: row.suspended,
    // Only compared with past awards.
    achievementKey:
      pastAwards.length === 0 ? null : achievementKeyOf(row.initiativeKey, achievementOf(row.answers)),
    pastAwards: pastAwards.map((award) => ({
      title: award.title,
      decisionNumber: award.decisionNumber,
      signedOn: award.signedOn,
      achievementKey: achievementKeyOf(award.initiativeKey, award.achievement),
    })),
    initiativeClaimedBy: claims,
    legalBasis: {
      'same-achievement': [article5],
      'past-award': [article5],
      'initiative-reused': [article5],
      'suspension-open': [article4],
    },
  })
  return { findings, pastAwards }
}
