import type { DossierRecord } from '@thidua/contracts'
import { appraiseDossier } from '../src/dossier/appraise-dossier.ts'
import { receiveDossier } from '../src/dossier/receive-dossier.ts'
import { recordAgencyCouncil } from '../src/dossier/record-agency-council.ts'
import { recordProvincialCouncil } from '../src/dossier/record-provincial-council.ts'
import { signSubmissionLetter } from '../src/dossier/sign-submission-letter.ts'
import { verifyDossier } from '../src/dossier/verify-dossier.ts'
import type { Platform } from './open-platform.ts'
import { take } from './open-platform.ts'
import { onDossier } from './walk.ts'

/** Suối Trầm's council and chair, with the votes and the letter number of the scenario. */
export async function proposeFromSuoiTram(
  platform: Platform,
  dossier: DossierRecord,
  proposal: { readonly yes: number; readonly letter: string; readonly on: string },
): Promise<DossierRecord> {
  const { deps } = platform
  const voted = take(
    await recordAgencyCouncil(deps, await platform.as('suoitram.thuky'), {
      ...onDossier(dossier),
      heldOn: proposal.on,
      membersTotal: 11,
      present: 10,
      writtenOpinions: 1,
      yes: proposal.yes,
      no: 11 - proposal.yes,
      minutes: '01/BB-HĐTĐKT',
    }),
  )
  return take(
    await signSubmissionLetter(deps, await platform.as('suoitram.chutich'), {
      ...onDossier(voted),
      number: proposal.letter,
      signedOn: proposal.on,
    }),
  )
}

/** Both stations of the province give a favourable opinion. */
export async function giveOpinions(platform: Platform, dossier: DossierRecord): Promise<DossierRecord> {
  const { deps } = platform
  const appraised = take(
    await appraiseDossier(deps, await platform.as('khcn.thuongtruc'), {
      ...onDossier(dossier),
      favourable: true,
      text: 'Đồng ý',
    }),
  )
  return take(
    await verifyDossier(deps, await platform.as('snv.thamdinh'), {
      ...onDossier(appraised),
      favourable: true,
      text: 'Đủ điều kiện',
    }),
  )
}

export async function receive(platform: Platform, dossier: DossierRecord): Promise<DossierRecord> {
  return take(await receiveDossier(platform.deps, await platform.as('snv.thamdinh'), onDossier(dossier)))
}

export async function voteInProvince(
  platform: Platform,
  dossier: DossierRecord,
  vote: { readonly yes: number; readonly on: string; readonly present?: number },
) {
  return recordProvincialCouncil(platform.deps, await platform.as('hdtinh.thuky'), {
    ...onDossier(dossier),
    heldOn: vote.on,
    membersTotal: 15,
    present: vote.present ?? 15,
    writtenOpinions: 0,
    yes: vote.yes,
    no: (vote.present ?? 15) - vote.yes,
    minutes: '05/BB',
  })
}
