import { join } from 'node:path'
import { buildPackage } from './scripts/build-package.ts'

await buildPackage(join(import.meta.dirname, 'dist'))
