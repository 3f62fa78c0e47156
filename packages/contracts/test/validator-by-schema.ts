import type { Outcome } from '@thidua/kernel'
import * as validators from '../src/validators/index.ts'

/** The validator of each contract by the name of its schema file. */
export const validatorBySchema: Readonly<Record<string, (value: unknown) => Outcome<unknown>>> = {
  'award-catalogue': validators.validateAwardCatalogue,
  'base-salary': validators.validateBaseSalary,
  campaign: validators.validateCampaign,
  'campaign-part': validators.validateCampaignPart,
  demonstration: validators.validateDemonstration,
  'document-template': validators.validateDocumentTemplate,
  'form-definition': validators.validateFormDefinition,
  'form-extension': validators.validateFormExtension,
  'form-fragment': validators.validateFormFragment,
  glossary: validators.validateGlossary,
  'legal-document': validators.validateLegalDocument,
  'organisation-unit': validators.validateOrganisationUnit,
  pipeline: validators.validatePipeline,
  'plugin-catalog': validators.validatePluginCatalog,
  'plugin-codelist': validators.validatePluginCodelist,
  'plugin-collection': validators.validatePluginCollection,
  'plugin-messages': validators.validatePluginMessages,
  'plugin-report': validators.validatePluginReport,
  'plugin-widget': validators.validatePluginWidget,
  'plugin-files': validators.validatePluginFiles,
  'plugin-key': validators.validatePluginKey,
  'plugin-manifest': validators.validatePluginManifest,
  'plugin-root': validators.validatePluginRoot,
  'plugin-signature': validators.validatePluginSignature,
  'rule-set': validators.validateRuleSet,
  'scoring-model': validators.validateScoringModel,
  setting: validators.validateSetting,
  workflow: validators.validateWorkflowDefinition,
  'working-calendar': validators.validateWorkingCalendar,
}

/** Checks a content file against the contract its `$schema` names. */
export function checkContent(content: unknown): Outcome<unknown> {
  const address = String((content as { readonly $schema?: unknown }).$schema)
  const name = /v1\/([a-z-]+)\.schema\.json$/.exec(address)?.[1] ?? ''
  const validate = validatorBySchema[name]
  if (!validate) throw new Error(`no contract ${address}`)
  return validate(content)
}
