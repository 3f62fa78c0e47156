import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

/** To be called before the program is loaded; it loads nothing itself. */
export function beginStart(): void {
  // compiled code is kept beside the packages, so that a second start does not compile it again
  enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/thidua', import.meta.url)))
  // starting makes much short-lived data, and the room for it is never given back: 30 MB for a server at rest
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** Under load more room for short-lived data is worth its memory; what lives on is swept before it has grown by half. */
export function endStart(): void {
  setFlagsFromString('--semi-space-growth-factor=2')
  setFlagsFromString('--heap-growing-percent=50')
}
