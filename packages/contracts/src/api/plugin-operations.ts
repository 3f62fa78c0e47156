import type { PlanSummary, PlanView, PluginAction, PluginSettingValues } from './plugin-plan-views.ts'
import type {
  CatalogueView,
  GenerationView,
  PluginChoiceView,
  PluginDetailView,
  PluginHealthView,
  PluginPackageView,
} from './plugin-views.ts'

type Empty = Readonly<Record<never, never>>
/** What is approved and applied is exactly what was read: the digest is said again. */
type OnPlan = { readonly planId: string; readonly digest: string }

/**
 * The life of plugins. A package comes by `POST /api/v1/plugins/packages` (one file, streamed; answers `PluginPackageView`)
 * or from the catalogue; a catalogue comes from the folder `catalogue` of the data folder, or by
 * `POST /api/v1/plugins/catalogue` (its list `catalog.json`, or the whole folder as `.tar.gz` or `.zip`; answers
 * `CatalogueUploadView`).
 */
export type PluginOperations = {
  'plugin.get': { input: { readonly pluginId: string }; output: PluginDetailView }
  'plugin.getCatalogue': { input: { readonly search?: string }; output: CatalogueView }
  /** Reads the catalogue folder of this installation again: newer serials, revocations. */
  'plugin.refreshCatalogue': { input: Empty; output: CatalogueView }
  /** Verifies a listed package and keeps it. Nothing runs yet. `allowOlder`: a version below one already in use. */
  'plugin.verifyEntry': {
    input: { readonly pluginId: string; readonly version: string; readonly allowOlder?: boolean }
    output: PluginPackageView
  }
  'plugin.listPackages': { input: Empty; output: readonly PluginPackageView[] }
  'plugin.plan': {
    input: { readonly actions: readonly PluginAction[]; readonly reason: string }
    output: PlanView
  }
  'plugin.getPlan': { input: { readonly planId: string }; output: PlanView }
  'plugin.listPlans': { input: { readonly openOnly?: boolean }; output: readonly PlanSummary[] }
  'plugin.approvePlan': { input: OnPlan; output: PlanView }
  'plugin.withdrawPlan': { input: OnPlan & { readonly reason: string }; output: PlanView }
  'plugin.applyPlan': { input: OnPlan; output: PlanView }
  /** At once and without approval: taking something away from new dossiers is the safe direction. */
  'plugin.disable': {
    input: { readonly pluginId: string; readonly reason: string }
    output: readonly GenerationView[]
  }
  /** Back to an earlier set, which was approved in its time; without `generation` to the one before. */
  'plugin.rollBack': {
    input: { readonly generation?: number; readonly reason: string }
    output: readonly GenerationView[]
  }
  'plugin.listGenerations': { input: Empty; output: readonly GenerationView[] }
  'plugin.changeSettings': {
    input: { readonly pluginId: string; readonly values: PluginSettingValues; readonly digest: string }
    output: PluginDetailView
  }
  'plugin.listHealth': { input: Empty; output: readonly PluginHealthView[] }
  /** Lets a parked plugin's code run again. */
  'plugin.resume': { input: { readonly pluginId: string; readonly reason: string }; output: PluginHealthView }
  'plugin.quarantine': {
    input: { readonly pluginId: string; readonly reason: string }
    output: readonly GenerationView[]
  }
  'plugin.listChoices': { input: { readonly unitId: string }; output: readonly PluginChoiceView[] }
  'plugin.choose': {
    input: { readonly unitId: string; readonly pluginId: string; readonly enabled: boolean }
    output: readonly PluginChoiceView[]
  }
}
