import { runConformanceSuite, runGoldens } from '@thidua/plugin-sdk/testing'

const folder = new URL('..', import.meta.url)

await runConformanceSuite(folder)
await runGoldens(folder)
