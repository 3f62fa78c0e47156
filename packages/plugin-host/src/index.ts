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
export { acceptCatalogue } from './catalogue/accept-catalogue.ts'
export { beginTrust } from './catalogue/begin-trust.ts'
export { buildCatalogue, countContributions, entryOf } from './catalogue/build-catalogue.ts'
export type { CatalogueParts } from './catalogue/build-catalogue.ts'
export { openCatalogueFolder, writeCatalogueFolder } from './catalogue/catalogue-folder.ts'
export { checkNextRoot } from './catalogue/check-root.ts'
export { makeRoot } from './catalogue/make-root.ts'
export type { RootParts } from './catalogue/make-root.ts'
export { readListedPackage } from './catalogue/read-listed-package.ts'
export { fingerprintOf, signDocument } from './catalogue/sign-document.ts'
export { isExpired, rememberInstalled, revokedAmong } from './catalogue/standing-of-catalogue.ts'
export type {
  CatalogContent,
  CatalogDocument,
  CatalogEntry,
  Revocation,
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
export { packageReasons } from './package/package-reasons.ts'
export type { PackageReason } from './package/package-reasons.ts'
export { generatePluginKey, keyIdOf, publicHalf } from './signature/ed25519.ts'
export { readKeyFile, readPublicKeyFile } from './signature/read-key-file.ts'
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
