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
