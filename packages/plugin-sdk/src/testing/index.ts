export { readPluginFolder } from './read-plugin-folder.ts'
export { runConformanceSuite } from './run-conformance-suite.ts'
export { runGoldens } from './run-goldens.ts'
