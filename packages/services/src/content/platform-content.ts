import type {
  AwardCatalogue,
  BaseSalary,
  Campaign,
  Demonstration,
  DocumentTemplate,
  FormFragment,
  LegalDocument,
  Occasion,
  OrganisationUnitUnit,
  RuleSetRuleSet,
  SettingSetting,
  WorkflowDefinition,
  WorkingCalendar,
} from '@thidua/contracts'

/** Everything of law, plan and province the program ships as data; loaded and checked once at start. */
export type PlatformContent = {
  readonly campaign: Campaign
  readonly catalogue: AwardCatalogue
  readonly baseSalary: BaseSalary
  readonly legalDocuments: LegalDocument['documents']
  readonly ruleSets: readonly RuleSetRuleSet[]
  /** Defaults; what counts is the settings table. */
  readonly settings: readonly SettingSetting[]
  readonly calendar: WorkingCalendar
  readonly units: readonly OrganisationUnitUnit[]
  readonly demonstration: Demonstration
  readonly trunks: Readonly<Record<Occasion, WorkflowDefinition>>
  /** By id: `award-decision`, `submission-letter` … */
  readonly documents: Readonly<Record<string, DocumentTemplate>>
  /** The question bank. */
  readonly fragments: readonly FormFragment[]
}
