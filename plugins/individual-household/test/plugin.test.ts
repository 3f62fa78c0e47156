import { runConformanceSuite } from '@thidua/plugin-sdk/testing'

runConformanceSuite(new URL('..', import.meta.url))
