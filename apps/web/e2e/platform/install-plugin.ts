import type { Page } from '@playwright/test'
import { callApi, type Desk, readApi } from '../desk/journey.ts'
import { people } from './platform-facts.ts'

type Plan = { readonly id: string; readonly digest: string; readonly approvalsNeeded: number }

/** The example as the catalogue lists it, installed by nobody's hand: for journeys about what comes after. */
export async function installExample(desk: Desk, version: string): Promise<void> {
  const page = await desk.as(people.administrator)
  const entry = { pluginId: 'thidua.example', version }
  const { digest } = (await callApi(page, 'plugin.verifyEntry', entry)) as { digest: string }
  await carryOut(desk, page, { kind: 'install', digest })
}

export async function uninstallExample(desk: Desk): Promise<void> {
  const page = await desk.as(people.administrator)
  await carryOut(desk, page, { kind: 'uninstall', pluginId: 'thidua.example' })
}

async function carryOut(desk: Desk, page: Page, action: object): Promise<void> {
  const { id: planId, digest } = (await callApi(page, 'plugin.plan', {
    actions: [action],
    reason: 'Thử sổ trường hỗ trợ.',
  })) as Plan
  const { approvalsNeeded } = (await readApi(page, 'plugin.getPlan', { planId })) as Plan
  for (const person of [people.campaignOffice, people.verifier].slice(0, approvalsNeeded))
    await callApi(await desk.as(person), 'plugin.approvePlan', { planId, digest })
  await callApi(page, 'plugin.applyPlan', { planId, digest })
}
