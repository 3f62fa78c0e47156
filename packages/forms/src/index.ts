export { checkAnswers } from './check-answers.ts'
export type { CheckedAnswers, CheckOptions } from './check-answers.ts'
export { bindCodelists, codelistOptions } from './codelists/bind-codelists.ts'
export type { FindCodelist } from './codelists/bind-codelists.ts'
export { isOpenOn, openOptions } from './codelists/open-options.ts'
export { withoutKeptLapses } from './codelists/without-kept-lapses.ts'
export { compareAnswers, emptyAnswers } from './compare-answers.ts'
export type { AnswerChange } from './compare-answers.ts'
export { compileForm } from './compile-form.ts'
export { isYear } from './is-year.ts'
export { openForm } from './open-form.ts'
export { openScoring, publishScoringRules } from './open-scoring.ts'
export { publishRules } from './publish-rules.ts'
export { compileScoring } from './compile-scoring.ts'
export type { CompiledScoring } from './compile-scoring.ts'
export type { CompiledField, CompiledForm, CompiledSection } from './compiled-form.ts'
export type { JsonSchema } from './field-schema.ts'
export { formLimits, holdsAnswer } from './form-limits.ts'
export { scoreCompiled, scoreDossier } from './score-dossier.ts'
export type { PlatformFact, PlatformFacts } from './score-dossier.ts'
export { sectionSchema } from './section-schema.ts'
export { toJsonSchema } from './to-json-schema.ts'
export { toUiSchema } from './to-ui-schema.ts'
export type { UiSchema } from './to-ui-schema.ts'
export { computeFields, visibleFields } from './visible-fields.ts'
export type { VisibleFields } from './visible-fields.ts'

export type {
  ComposedForm,
  ExtensionOutcome,
  ExtensionRefusal,
  ExtensionReport,
  RebaseReport,
  TightenedFacet,
} from './extension/extension-report.ts'
export type {
  AddedRule,
  BasePin,
  ExtensionScoring,
  FieldTightening,
  FormExtension,
} from './extension/form-extension.ts'
export { findingCodes } from './findings/finding-codes.ts'
export type { FindingCode } from './findings/finding-codes.ts'
export type { Finding, Severity, Witness, WitnessShows } from './findings/finding.ts'
export type {
  InspectOptions,
  PublishedForm,
  PublishOutcome,
  PublishRefusal,
} from './publishing/published-form.ts'
export type {
  AnswerLeaf,
  CriterionNode,
  GroupNode,
  PartNode,
  PointsSource,
  RuleLeaf,
  ScoreTree,
} from './scoring/score-tree.ts'
export type { AnswerLens, CarriedAnswers, LensCast, LensStep } from './versions/answer-lens.ts'
export type { ChangeEffect, FormChange, FormChangeKind } from './versions/form-change.ts'
export type { DraftImpact, ImpactDossier, ImpactReport, ScoreImpact } from './versions/impact-report.ts'

export { contentHash } from './content-hash.ts'
export { fieldAccess } from './field-access.ts'
export type { FieldAccess, Reader } from './field-access.ts'
export { renameInField, resolveFragments } from './fragments/resolve-fragments.ts'
export type { FormFragment } from './fragments/resolve-fragments.ts'
export { carryBackward, carryForward } from './versions/carry-answers.ts'
export { compareForms } from './versions/compare-forms.ts'
export { compareScoring } from './versions/compare-scoring.ts'
export { deriveLens } from './versions/derive-lens.ts'
export { impactOf, ranksOf } from './versions/impact-of.ts'
export type { ImpactChange } from './versions/impact-of.ts'

export { explainScore } from './scoring/explain-score.ts'
export { recomputeScore } from './scoring/recompute-score.ts'

export { fillForm } from './analysis/fill-form.ts'
export { composeExtension } from './extension/compose-extension.ts'
export type { ComposeOptions } from './extension/compose-extension.ts'
export { extensionOf } from './extension/extension-of.ts'
export type { ExtensionHead, ExtensionOf } from './extension/extension-of.ts'
export { layExtension } from './extension/lay-extension.ts'
export { pathInForm } from './extension/path-in-form.ts'
export { findWeakening, onlyIn } from './extension/find-weakening.ts'
export { rebaseExtension } from './extension/rebase-extension.ts'
export { scoreExtension } from './extension/score-extension.ts'
export type { ExtendedScore } from './extension/score-extension.ts'

export { compileReport } from './reports/compile-report.ts'
export type {
  CompiledFilter,
  CompiledReport,
  CompiledReportColumn,
  ReportValueKind,
} from './reports/compiled-report.ts'
export { fieldsBehind } from './reports/fields-behind.ts'
export { isAnswered } from './reports/row-value.ts'
export type { RowValue } from './reports/row-value.ts'
export { tallyReport } from './reports/tally-report.ts'
export type { ReportLine, ReportRow, ReportTally } from './reports/tally-report.ts'
export { isCountable, reportKindOf } from './reports/report-kind-of.ts'
export { settleAnswers } from './settle-answers.ts'

export { toReportColumns } from './outputs/to-report-columns.ts'
export type { ReportColumn, ReportColumns } from './outputs/to-report-columns.ts'
export { toReportView } from './outputs/to-report-view.ts'
export { toTypeScript } from './outputs/to-type-script.ts'
export { inspectForm, openDefinition } from './publishing/inspect-form.ts'
export type { Inspection } from './publishing/inspect-form.ts'
export { guardDefinition } from './publishing/guard-definition.ts'
export { publishForm } from './publishing/publish-form.ts'
export { readDefinition } from './publishing/read-definition.ts'
export type { ReadDefinition } from './publishing/read-definition.ts'

export {
  checkFormFile,
  diffForms,
  migrateAnswers,
  scoreAnswers,
  validateAnswers,
} from './command-line/form-commands.ts'
export { isExtension } from './command-line/read-extension.ts'
export { readAnswers } from './command-line/read-answers.ts'
export type { FormReport, ReportedProblem } from './command-line/form-report.ts'
export { extensionJsonSchema } from './extension/extension-json-schema.ts'
