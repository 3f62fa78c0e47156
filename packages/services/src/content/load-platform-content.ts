import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CampaignPart, DocumentTemplate, FormFragment, OrganisationUnitUnit } from '@thidua/contracts'
import { assembleCampaign } from '@thidua/contracts'
import {
  validateAwardCatalogue,
  validateBaseSalary,
  validateCampaignPart,
  validateDemonstration,
  validateDocumentTemplate,
  validateFormFragment,
  validateLegalDocument,
  validateOrganisationUnit,
  validatePipeline,
  validateRuleSet,
  validateSetting,
  validateWorkingCalendar,
} from '@thidua/contracts/validators'
import type { Outcome } from '@thidua/kernel'
import { domainError } from '@thidua/kernel'
import type { PlatformContent } from './platform-content.ts'

/** Thrown inside the loader only: the first file that is not what its schema says. */
class ContentFailure extends Error {
  readonly outcome: Outcome<never>
  constructor(file: string, outcome: Outcome<never>) {
    super(`content file ${file} is not valid`)
    this.outcome = outcome
  }
}

/**
 * Reads and checks the content files under `folder` (the repository's `schemas`). Refuses `configuration.invalid`
 * (params: file) with the problems of the first file that breaks its schema.
 */
export async function loadPlatformContent(
  folder: string,
  campaignId: string,
): Promise<Outcome<PlatformContent>> {
  try {
    return { ok: true, value: await load(folder, campaignId) }
  } catch (error) {
    if (error instanceof ContentFailure) return error.outcome
    throw error
  }
}

async function load(folder: string, campaignId: string): Promise<PlatformContent> {
  const read = <Content>(file: string, validate: (value: unknown) => Outcome<Content>) =>
    readChecked(join(folder, file), validate)
  const list = async (under: string) =>
    (await readdir(join(folder, under))).filter((name) => name.endsWith('.json')).toSorted()

  const parts: CampaignPart[] = []
  for (const name of await list(`campaigns/${campaignId}`)) {
    parts.push(await read(`campaigns/${campaignId}/${name}`, validateCampaignPart))
  }
  const campaign = checked(campaignId, assembleCampaign(parts))
  const units: OrganisationUnitUnit[] = []
  for (const name of await list('units'))
    units.push(...(await read(`units/${name}`, validateOrganisationUnit)).units)
  const documents: Record<string, DocumentTemplate> = {}
  for (const name of await list('documents')) {
    const template = await read(`documents/${name}`, validateDocumentTemplate)
    documents[template.id] = template
  }
  const fragments: FormFragment[] = []
  for (const name of await list('fragments')) {
    fragments.push(await read(`fragments/${name}`, validateFormFragment))
  }
  const award = await read('pipeline/provincial-award-pipeline.json', validatePipeline)
  const adHoc = await read('pipeline/provincial-ad-hoc-pipeline.json', validatePipeline)
  return {
    campaign,
    catalogue: await read('law/award-catalogue.vn.json', validateAwardCatalogue),
    baseSalary: await read('law/base-salary.json', validateBaseSalary),
    legalDocuments: (await read('law/legal-documents.json', validateLegalDocument)).documents,
    ruleSets: (await read('law/rule-sets.json', validateRuleSet)).ruleSets,
    settings: [
      ...(await read('law/settings.json', validateSetting)).settings,
      ...campaign.dtiRule.settings,
      ...campaign.criterionGroups.flatMap((group) => group.criteria).flatMap((one) => one.settings ?? []),
    ],
    calendar: await read('law/working-calendar-vn.json', validateWorkingCalendar),
    units,
    demonstration: await read('demo/lam-dong.json', validateDemonstration),
    trunks: { annual: award, interim: award, final: award, adHoc },
    documents,
    fragments,
  }
}

async function readChecked<Content>(
  file: string,
  validate: (value: unknown) => Outcome<Content>,
): Promise<Content> {
  return checked(file, validate(JSON.parse(await readFile(file, 'utf8'))))
}

function checked<Content>(file: string, outcome: Outcome<Content>): Content {
  if (outcome.ok) return outcome.value
  const problems = outcome.error.problems
  throw new ContentFailure(file, {
    ok: false,
    error: domainError('configuration.invalid', { file }, problems),
  })
}
