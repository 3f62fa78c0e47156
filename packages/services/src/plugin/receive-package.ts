import type { PluginPackageView } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import { findPluginPackage, findPluginTrust, insertPluginPackage } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { isSameJson, ok, refuse } from '@thidua/kernel'
import type { TrustState, VerifiedPackage } from '@thidua/plugin-host'
import { verifyPackage } from '@thidua/plugin-host'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import { read } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { checkPackageCode } from './check-package-code.ts'
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

/** What was found before the transaction, and against which trust. */
type Seen = { readonly trust: TrustState; readonly verified: VerifiedPackage }

/**
 * Verifies a package against the trust this installation remembers, loads its code once where nothing is held, and keeps it
 * with its bytes. The same package twice is one row. Refuses `plugin.catalogue-missing`, what `verifyPackage` refuses, and
 * what `checkPackageCode` refuses of a package that is otherwise sound.
 */
export async function receivePackage(
  deps: ServiceDeps,
  call: ServiceCall,
  received: Received,
): Promise<Outcome<PluginPackageView>> {
  const seen = await read(deps.database, call.actor, (transaction) => verify(deps, transaction, received))
  if (seen.ok) {
    const code = await checkPackageCode(deps, seen.value.verified.plugin)
    if (!code.ok) return code
  }
  return runCommand<Response, PluginPackageView>(deps, call, {
    name: received.source === 'upload' ? 'plugin.upload' : 'plugin.verifyEntry',
    input: received.input,
    work: (context) => keep(context, received, seen.ok ? seen.value : null),
    present: async ({ transaction }, { digest }) => {
      const row = await findKeptPackage(transaction, digest)
      return row ? ok(viewPackage(row)) : refuse('plugin.package-not-found')
    },
  })
}

/** Once more where another catalogue was accepted meanwhile. */
async function verify(
  deps: ServiceDeps,
  transaction: Transaction,
  { bytes, allowOlder }: Received,
  seen: Seen | null = null,
): Promise<Outcome<Seen>> {
  const row = await findPluginTrust(transaction)
  if (!row) return refuse('plugin.catalogue-missing')
  const trust = row.trust as TrustState
  if (seen && isSameJson(seen.trust, trust)) return ok(seen)
  const verified = verifyPackage(bytes, {
    trust,
    // expiry is a matter of real days, also in a rehearsal
    now: deps.wallClock.now().toISOString(),
    allowDowngrade: allowOlder,
  })
  return verified.ok ? ok({ trust, verified: verified.value }) : verified
}

async function keep(
  context: CommandContext,
  received: Received,
  seen: Seen | null,
): Promise<Outcome<CommandDone<Response>>> {
  const { deps, transaction, identity } = context
  const { bytes, source } = received
  const found = await verify(deps, transaction, received, seen)
  if (!found.ok) return found
  const { verified } = found.value
  const { digest, manifest, plugin, signers, blob } = verified
  const known = await findPluginPackage(transaction, digest)
  if (known?.state === 'quarantined')
    return refuse('plugin.revoked', { plugin: manifest.id, reason: 'quarantined' })
  await insertPluginPackage(transaction, rowOf(context, verified, { bytes, source }))
  deps.shelf.put(digest, plugin)
  const event = pluginEvent(manifest.id, {
    version: manifest.version,
    digest,
    blob: blob.sha256,
    signers,
    catalogSerial: verified.catalogSerial,
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
