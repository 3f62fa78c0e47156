// Server only: generated code the browser never needs lies behind this door (`@thidua/contracts/validators`).
import { validate as checkAwardCatalogue } from '../generated/award-catalogue.validator.ts'
import { validate as checkBaseSalary } from '../generated/base-salary.validator.ts'
import { validate as checkCampaign } from '../generated/campaign.validator.ts'
import { validate as checkCampaignPart } from '../generated/campaign-part.validator.ts'
import { validate as checkDemonstration } from '../generated/demonstration.validator.ts'
import { validate as checkDocumentTemplate } from '../generated/document-template.validator.ts'
import { validate as checkFormDefinition } from '../generated/form-definition.validator.ts'
import { validate as checkFormExtension } from '../generated/form-extension.validator.ts'
import { validate as checkFormFragment } from '../generated/form-fragment.validator.ts'
import { validate as checkGlossary } from '../generated/glossary.validator.ts'
import { validate as checkLegalDocument } from '../generated/legal-document.validator.ts'
import { validate as checkOrganisationUnit } from '../generated/organisation-unit.validator.ts'
import { validate as checkPipeline } from '../generated/pipeline.validator.ts'
import { validate as checkPluginCatalog } from '../generated/plugin-catalog.validator.ts'
import { validate as checkPluginCodelist } from '../generated/plugin-codelist.validator.ts'
import { validate as checkPluginCollection } from '../generated/plugin-collection.validator.ts'
import { validate as checkPluginMessages } from '../generated/plugin-messages.validator.ts'
import { validate as checkPluginReport } from '../generated/plugin-report.validator.ts'
import { validate as checkPluginWidget } from '../generated/plugin-widget.validator.ts'
import { validate as checkPluginFiles } from '../generated/plugin-files.validator.ts'
import { validate as checkPluginKey } from '../generated/plugin-key.validator.ts'
import { validate as checkPluginRoot } from '../generated/plugin-root.validator.ts'
import { validate as checkPluginSignature } from '../generated/plugin-signature.validator.ts'
import { validate as checkRuleSet } from '../generated/rule-set.validator.ts'
import { validate as checkScoringModel } from '../generated/scoring-model.validator.ts'
import { validate as checkSetting } from '../generated/setting.validator.ts'
import { validate as checkWorkflowDefinition } from '../generated/workflow.validator.ts'
import { validate as checkWorkingCalendar } from '../generated/working-calendar.validator.ts'
import type {
  AwardCatalogue,
  BaseSalary,
  Campaign,
  CampaignPart,
  Demonstration,
  Glossary,
  LegalDocument,
  OrganisationUnit,
  Pipeline,
  PluginCatalog,
  PluginCodelist,
  PluginCollection,
  PluginFiles,
  PluginKey,
  PluginMessages,
  PluginReport,
  PluginRoot,
  PluginSignature,
  PluginWidget,
  RuleSet,
  Setting,
  WorkingCalendar,
} from '../generated/types.ts'
import type {
  DocumentTemplate,
  FormDefinition,
  FormExtension,
  FormFragment,
  ScoringModel,
  WorkflowDefinition,
} from '../model/index.ts'
import { checkedBy } from './checked-by.ts'

export type { Validate } from './checked-by.ts'
export { validatePluginManifest } from './validate-plugin-manifest.ts'

export const validateFormDefinition = /* @__PURE__ */ checkedBy<FormDefinition>(
  checkFormDefinition,
  'form.definition-invalid',
)
export const validateFormExtension = /* @__PURE__ */ checkedBy<FormExtension>(
  checkFormExtension,
  'form.definition-invalid',
)
export const validateFormFragment = /* @__PURE__ */ checkedBy<FormFragment>(
  checkFormFragment,
  'form.definition-invalid',
)
export const validateScoringModel = /* @__PURE__ */ checkedBy<ScoringModel>(
  checkScoringModel,
  'plugin.file-invalid',
)
export const validateWorkflowDefinition = /* @__PURE__ */ checkedBy<WorkflowDefinition>(
  checkWorkflowDefinition,
  'plugin.file-invalid',
)
export const validatePluginCodelist = /* @__PURE__ */ checkedBy<PluginCodelist>(
  checkPluginCodelist,
  'plugin.file-invalid',
)
export const validatePluginCollection = /* @__PURE__ */ checkedBy<PluginCollection>(
  checkPluginCollection,
  'plugin.file-invalid',
)
export const validatePluginMessages = /* @__PURE__ */ checkedBy<PluginMessages>(
  checkPluginMessages,
  'plugin.file-invalid',
)
export const validatePluginReport = /* @__PURE__ */ checkedBy<PluginReport>(
  checkPluginReport,
  'plugin.file-invalid',
)
export const validatePluginWidget = /* @__PURE__ */ checkedBy<PluginWidget>(
  checkPluginWidget,
  'plugin.file-invalid',
)
export const validatePluginFiles = /* @__PURE__ */ checkedBy<PluginFiles>(
  checkPluginFiles,
  'plugin.integrity',
)
export const validatePluginSignature = /* @__PURE__ */ checkedBy<PluginSignature>(
  checkPluginSignature,
  'plugin.signature',
)
export const validatePluginKey = /* @__PURE__ */ checkedBy<PluginKey>(checkPluginKey, 'plugin.signature')
export const validatePluginRoot = /* @__PURE__ */ checkedBy<PluginRoot>(checkPluginRoot, 'plugin.root')
export const validatePluginCatalog = /* @__PURE__ */ checkedBy<PluginCatalog>(
  checkPluginCatalog,
  'plugin.catalog',
)
export const validateDocumentTemplate = /* @__PURE__ */ checkedBy<DocumentTemplate>(
  checkDocumentTemplate,
  'plugin.file-invalid',
)
export const validateAwardCatalogue = /* @__PURE__ */ checkedBy<AwardCatalogue>(
  checkAwardCatalogue,
  'input.invalid',
)
export const validateBaseSalary = /* @__PURE__ */ checkedBy<BaseSalary>(checkBaseSalary, 'input.invalid')
export const validateCampaign = /* @__PURE__ */ checkedBy<Campaign>(checkCampaign, 'input.invalid')
export const validateCampaignPart = /* @__PURE__ */ checkedBy<CampaignPart>(
  checkCampaignPart,
  'input.invalid',
)
export const validateDemonstration = /* @__PURE__ */ checkedBy<Demonstration>(
  checkDemonstration,
  'input.invalid',
)
export const validateGlossary = /* @__PURE__ */ checkedBy<Glossary>(checkGlossary, 'input.invalid')
export const validateLegalDocument = /* @__PURE__ */ checkedBy<LegalDocument>(
  checkLegalDocument,
  'input.invalid',
)
export const validateOrganisationUnit = /* @__PURE__ */ checkedBy<OrganisationUnit>(
  checkOrganisationUnit,
  'input.invalid',
)
export const validatePipeline = /* @__PURE__ */ checkedBy<Pipeline>(checkPipeline, 'input.invalid')
export const validateRuleSet = /* @__PURE__ */ checkedBy<RuleSet>(checkRuleSet, 'input.invalid')
export const validateSetting = /* @__PURE__ */ checkedBy<Setting>(checkSetting, 'input.invalid')
export const validateWorkingCalendar = /* @__PURE__ */ checkedBy<WorkingCalendar>(
  checkWorkingCalendar,
  'input.invalid',
)
