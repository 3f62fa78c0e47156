import type { PluginPackageView } from '@thidua/contracts'
import { findPluginPackage, findPluginTrust, insertPluginPackage } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { TrustState, VerifiedPackage } from '@thidua/plugin-host'
import { verifyPackage } from '@thidua/plugin-host'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { findKeptPackage } from './kept-packages.ts'
import { pluginEvent } from './plugin-audit.ts'
import { viewPackage } from './view-package.ts'

export type Received = {
  readonly bytes: Uint8Array
  readonly source: 'shipped' | 'catalogue' | 'upload'
  readonly allowOlder: boolean
  /** What the command's key stands for, beside the bytes themselves. */
  readonly input: object
}

type Response = { readonly digest: string }

/**
 * Verifies a package against the trust this installation remembers, and keeps it with its bytes. Nothing of it runs. The same
 * package twice is one row. Refuses `plugin.catalogue-missing`, and what `verifyPackage` refuses.
 */
export function receivePackage(
  deps: ServiceDeps,
  call: ServiceCall,
  received: Received,
): Promise<Outcome<PluginPackageView>> {
  return runCommand<Response, PluginPackageView>(deps, call, {
    name: received.source === 'upload' ? 'plugin.upload' : 'plugin.verifyEntry',
    input: received.input,
    work: (context) => keep(context, received),
    present: async ({ transaction }, { digest }) => {
      const row = await findKeptPackage(transaction, digest)
      return row ? ok(viewPackage(row)) : refuse('plugin.package-not-found')
    },
  })
}

async function keep(
  context: CommandContext,
  { bytes, source, allowOlder }: Received,
): Promise<Outcome<CommandDone<Response>>> {
  const { deps, transaction, identity } = context
  const trust = await findPluginTrust(transaction)
  if (!trust) return refuse('plugin.catalogue-missing')
  const verified = verifyPackage(bytes, {
    trust: trust.trust as TrustState,
    // expiry is a matter of real days, also in a rehearsal
    now: deps.wallClock.now().toISOString(),
    allowDowngrade: allowOlder,
  })
  if (!verified.ok) return verified
  const { digest, manifest, plugin, signers, blob } = verified.value
  const known = await findPluginPackage(transaction, digest)
  if (known?.state === 'quarantined')
    return refuse('plugin.revoked', { plugin: manifest.id, reason: 'quarantined' })
  await insertPluginPackage(transaction, rowOf(context, verified.value, { bytes, source }))
  deps.shelf.put(digest, plugin)
  const event = pluginEvent(manifest.id, {
    version: manifest.version,
    digest,
    blob: blob.sha256,
    signers,
    catalogSerial: verified.value.catalogSerial,
    source,
    by: identity.actorName,
  })
  return ok({ event, response: { digest } })
}

function rowOf(
  { identity, now }: CommandContext,
  verified: VerifiedPackage,
  { bytes, source }: Pick<Received, 'bytes' | 'source'>,
): Parameters<typeof insertPluginPackage>[1] {
  return {
    digest: verified.digest,
    pluginId: verified.manifest.id,
    version: verified.manifest.version,
    source,
    manifest: verified.manifest,
    filesJson: verified.filesJson,
    signers: verified.signers,
    catalogueSerial: verified.catalogSerial,
    bytes,
    sizeBytes: bytes.length,
    fileCount: verified.listed.length,
    receivedAt: now,
    receivedBy: identity.actorId,
    receivedByName: identity.actorName,
  }
}
