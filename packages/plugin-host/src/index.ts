export { composeRegistry } from './compose-registry.ts'
export { contentHash } from './content-hash.ts'
export { loadPlugin } from './load-plugin.ts'
export type { LoadedPlugin } from './load-plugin.ts'
export { platformVersion } from './platform-version.ts'
export type {
  ContentVersion,
  DossierKit,
  PluginRegistry,
  RegisteredStakeholder,
  Trunks,
} from './plugin-registry.ts'
export { readPluginFolder } from './read-plugin-folder.ts'
export {
  acceptCatalogue,
  beginTrust,
  isExpired,
  readListedPackage,
  revokedAmong,
} from './catalogue/accept-catalogue.ts'
export type {
  CatalogContent,
  CatalogDocument,
  CatalogEntry,
  RootContent,
  RootDocument,
} from './catalogue/catalogue-documents.ts'
export type { CatalogueSource } from './catalogue/catalogue-source.ts'
export type { PinnedRoot, TrustState } from './catalogue/trust-state.ts'
export { pluginEventTypes } from './package/audit-payload.ts'
export type { PluginAuditPayload, PluginEventType } from './package/audit-payload.ts'
export { openPackage } from './package/open-package.ts'
export { packPlugin } from './package/pack-plugin.ts'
export { reopenPackage } from './package/reopen-package.ts'
export type { OpenedPackage, PackageFile, VerifiedPackage } from './package/verified-package.ts'
export { verifyPackage } from './package/verify-package.ts'
export type { VerifyOptions } from './package/verify-package.ts'
export type { PackageSignature, SignatureRole, Signer } from './signature/package-signature.ts'
export type { PluginKey, PublicPluginKey } from './signature/plugin-key.ts'
export { signPackage } from './signature/sign-package.ts'
export { changeOf } from './plan/apply-actions.ts'
export { compareVersions } from './plan/compare-versions.ts'
export { checkSettings, mergeSettings, settingsSchema } from './plan/check-settings.ts'
export { composeSnapshot } from './plan/compose-snapshot.ts'
export type { Snapshot } from './plan/compose-snapshot.ts'
export type { ProvinceBase } from './plan/find-weakened-base.ts'
export { comparePlugins } from './plan/compare-plugins.ts'
export { compareCapabilities } from './plan/compare-capabilities.ts'
export { leastBump } from './plan/least-bump.ts'
export { listContributions } from './plan/list-contributions.ts'
export { planChange } from './plan/plan-change.ts'
export type { PlannedChange } from './plan/plan-change.ts'
export type { PlanPackage, PlanSources } from './plan/plan-package.ts'
export { emptyLock, lockDigest, sealLock } from './plan/plugin-lock.ts'
export type { LockedPlugin, PluginLock } from './plan/plugin-lock.ts'
