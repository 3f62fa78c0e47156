import { people } from '../platform/platform-facts.ts'
import { callApi, type Desk, readApi } from './journey.ts'

type Plan = { readonly id: string; readonly digest: string; readonly approvalsNeeded: number }

/** A listed version in the province's set, by everybody it takes: for journeys about what comes after. */
export async function installExample(desk: Desk, version: string): Promise<void> {
  const page = await desk.as(people.administrator)
  await callApi(page, 'plugin.refreshCatalogue', {})
  const listed = { pluginId: 'thidua.example', version }
  const taken = (await callApi(page, 'plugin.verifyEntry', listed)) as { readonly digest: string }
  const { id: planId } = (await callApi(page, 'plugin.plan', {
    actions: [{ kind: 'install', digest: taken.digest }],
    reason: 'Hành trình cần Cụm trường.',
  })) as Plan
  const { digest, approvalsNeeded } = (await readApi(page, 'plugin.getPlan', { planId })) as Plan
  for (const person of [people.campaignOffice, people.verifier].slice(0, approvalsNeeded))
    await callApi(await desk.as(person), 'plugin.approvePlan', { planId, digest })
  await callApi(page, 'plugin.applyPlan', { planId, digest })
}

/** Back to the set there was before. */
export async function takeExampleBack(desk: Desk): Promise<void> {
  const page = await desk.as(people.administrator)
  await callApi(page, 'plugin.rollBack', { reason: 'Hành trình đã xong.' })
}
