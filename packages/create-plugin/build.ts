import { bundle } from '@thidua/server/bundle'

await bundle(import.meta.dirname, { main: 'src/main.ts' })
