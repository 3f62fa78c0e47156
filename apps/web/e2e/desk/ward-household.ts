import type { Page } from '@playwright/test'
import { people } from '../platform/platform-facts.ts'
import { filledDossier, submitByApi } from './fill-by-api.ts'
import { goldenAnswers } from './golden-answers.ts'
import { callApi, type Desk, readApi } from './journey.ts'

const household = goldenAnswers('individual-household', 'f09-household', 'f09-household-achievement')

/** A household of the ward with its dossier filled in by the ward's officer. */
export async function householdDossier(desk: Desk, subject: string): Promise<string> {
  const page = await desk.as(people.wardOfficer)
  const session = (await readApi(page, 'session.getCurrent', {})) as {
    assignments: { unit: { id: string } }[]
  }
  const unitId = session.assignments[0]?.unit.id
  await callApi(page, 'subject.register', { stakeholder: 'household', name: subject, unitId })
  return filledDossier(page, {
    ...household,
    round: 'SK-2027',
    stakeholder: 'household',
    subject,
    title: 'bk-tinh',
  })
}

/** Through the ward's council and its head to the desk of the province. */
export async function bringToProvince(
  desk: Desk,
  dossierId: string,
  letter: { readonly number: string; readonly on: string },
): Promise<void> {
  await submitByApi(await desk.as(people.wardOfficer), dossierId)
  await act(await desk.as(people.wardSecretary), dossierId, 'dossier.recordAgencyCouncil', {
    heldOn: letter.on,
    membersTotal: 9,
    present: 9,
    writtenOpinions: 0,
    yes: 9,
    no: 0,
    minutes: '02/BB-HĐTĐKT',
  })
  await act(await desk.as(people.wardHead), dossierId, 'dossier.signSubmissionLetter', {
    number: letter.number,
    signedOn: letter.on,
  })
  await act(await desk.as(people.verifier), dossierId, 'dossier.receive', {})
}

/** One step of the dossier as it lies, for what other journeys take by hand. */
export async function act(page: Page, dossierId: string, name: string, input: object): Promise<void> {
  const { version } = (await readApi(page, 'dossier.get', { dossierId })) as { version: number }
  await callApi(page, name, { dossierId, version, ...input })
}
