export { checkPlugin } from './check-plugin.ts'
export type { CheckedPlugin } from './check-plugin.ts'
export { findCodelistAmong } from './codelists/find-codelist.ts'
export { provincialCodelists } from './codelists/provincial-codelists.ts'
export { recordForm } from './collections/record-form.ts'
export { definePlugin } from './define-plugin.ts'
export type { CheckedSource, CriterionIdOf, FormFieldIdOf } from './source/checked-source.ts'
export { goldenDifferences, scoreGolden } from './golden-differences.ts'
export type { GoldenDifference } from './golden-differences.ts'
export { listedFiles } from './listed-files.ts'
export type { Fixture, ListedFixture, PluginAdditions, PluginContent, PluginFiles } from './plugin-content.ts'
export { pluginFiles } from './source/plugin-files.ts'
export type { PluginSource, SourceFixture } from './source/plugin-source.ts'
export { pluginTypes } from './plugin-types.ts'
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
