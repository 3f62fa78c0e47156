import { runConformanceSuite } from '@thidua/plugin-sdk/testing'

await runConformanceSuite(new URL('..', import.meta.url))
