import { createHash } from 'node:crypto'
import { canUse } from '@thidua/access'
import type { PluginPackageView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { audited } from './plugin-audit.ts'
import { receivePackage } from './receive-package.ts'

/** A package is never more than this, and what is more is not read to its end. */
const mostBytes = 2 * 1024 * 1024

/** A package handed in as one file, counted while it comes in and looked at only when it is whole. */
export async function uploadPackage(
  deps: ServiceDeps,
  call: ServiceCall,
  file: { readonly stream: AsyncIterable<Uint8Array>; readonly allowOlder: boolean },
): Promise<Outcome<PluginPackageView>> {
  const allowed = canUse('plugin.verifyEntry', call.actor)
  if (!allowed.ok) return allowed
  return audited(deps, call, { operation: 'plugin.upload' }, async () => {
    const read = await readBounded(file.stream, () => mostBytes)
    if (!read.ok) return read
    const { allowOlder } = file
    const blob = createHash('sha256').update(read.value).digest('hex')
    return receivePackage(deps, call, {
      bytes: read.value,
      source: 'upload',
      allowOlder,
      input: { blob, allowOlder },
    })
  })
}

/** The whole of a stream, or `plugin.archive-size` at the first byte too many; how much it may be, its beginning says. */
export async function readBounded(
  stream: AsyncIterable<Uint8Array>,
  mostFor: (beginning: Uint8Array) => number,
): Promise<Outcome<Uint8Array>> {
  const parts: Uint8Array[] = []
  let size = 0
  let most = 0
  for await (const part of stream) {
    if (size === 0) most = mostFor(part)
    size += part.length
    if (size > most)
      return refuse('plugin.archive-size', { reason: 'packed-too-large', limitMb: most / 1_048_576 })
    parts.push(part)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return ok(whole)
}
