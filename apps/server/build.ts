import { bundle } from './scripts/bundle.ts'

await bundle(import.meta.dirname, { main: 'src/main.ts' })
