export type * from './api/index.ts'
export { assembleCampaign } from './campaign/assemble-campaign.ts'
export { viewCampaign } from './campaign/view-campaign.ts'
export type { ViewCampaignOptions } from './campaign/view-campaign.ts'
export type {
  AwardCatalogue,
  AwardCatalogueMoney,
  AwardCatalogueTitle,
  AwardCatalogueVote,
  BaseSalary,
  Campaign,
  CampaignCriterion,
  CampaignDtiRule,
  CampaignPart,
  Demonstration,
  Glossary,
  LegalDocument,
  OrganisationUnit,
  OrganisationUnitUnit,
  PluginCodelist,
  PluginCollection,
  PluginMessages,
  PluginReport,
  PluginReportColumn,
  PluginReportFilter,
  PluginWidget,
  PluginWidgetBlock,
  PluginWidgetValue,
  RuleSet,
  RuleSetRuleSet,
  Setting,
  SettingSetting,
  WorkingCalendar,
} from './generated/types.ts'
export {
  acts,
  mostWidgetsOnPage,
  notificationPlaceholders,
  pageOfSlot,
  pluginCapabilities,
  requirements,
  roles,
} from './model/index.ts'
export type * from './model/index.ts'
