export { checkPlugin } from './check-plugin.ts'
export type { CheckedPlugin } from './check-plugin.ts'
export { definePlugin } from './define-plugin.ts'
export { listedFiles } from './listed-files.ts'
export type { Fixture, ListedFixture, PluginAdditions, PluginContent, PluginFiles } from './plugin-content.ts'
export { readPlugin } from './read-plugin.ts'
export type {
  Answers,
  AnswerValue,
  CriterionOutcome,
  CriterionScoring,
  DocumentTemplate,
  FieldKind,
  FormDefinition,
  FormField,
  FormSection,
  LegalBasis,
  LocalText,
  PluginCodelist,
  PluginCollection,
  PluginManifest,
  PluginMessages,
  PluginReport,
  PluginWidget,
  ScoringModel,
  Stakeholder,
  WorkflowDefinition,
  WorkflowStage,
  WorkflowStep,
} from '@thidua/contracts'
