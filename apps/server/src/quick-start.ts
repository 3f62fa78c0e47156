import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const restMilliseconds = 1_000

/** To be called before the program is loaded; it loads nothing itself. */
export function beginStart(): void {
  // compiled code is kept beside the packages, so that a second start does not compile it again
  enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/thidua', import.meta.url)))
  // starting makes much short-lived data, and the room for it is never given back: 30 MB for a server at rest
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** Under load more room for short-lived data is worth its memory; what lives on is swept before it has grown by half. */
export function endStart(): void {
  setFlagsFromString('--semi-space-growth-factor=8')
  setFlagsFromString('--heap-growing-percent=50')
  // the machine is shared with the database: helpers of the sweep wait for a core, and the requests wait for the helpers
  setFlagsFromString('--no-parallel-scavenge')
  setTimeout(giveBack, restMilliseconds).unref()
}

/** What starting left behind goes back to the machine at once: nobody collects it while a server rests. */
function giveBack(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how: { readonly type: 'major'; readonly flavor: string }) => void
  setFlagsFromString('--no-expose-gc')
  collect({ type: 'major', flavor: 'last-resort' })
}
