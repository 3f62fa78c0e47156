import { join } from 'node:path'
import {
  acceptCatalogue,
  beginTrust,
  fingerprintOf,
  loadPlugin,
  openCatalogueFolder,
  openPackage,
  readPublicKeyFile,
  verifyPackage,
  verifyText,
  type PublicPluginKey,
  type RootDocument,
  type Signer,
  type TrustState,
} from '@thidua/plugin-host'
import { fail, domainError, type Outcome } from '@thidua/kernel'
import type { RunOnFiles } from '../command.ts'
import { readFile, readTextFile, type Reading } from '../form/read-file.ts'
import { say } from '../words.ts'
import { pluginReport, problemsOf, tellPluginProblems } from './plugin-report.ts'

const limits = { package: 4_000_000, key: 20_000, root: 2_000_000 }

/**
 * `plugin verify PACKAGE`: what the package is and who signed it. With `--key` the signatures are checked by those keys; with
 * `--catalogue` everything is asked that an installation of that province would ask.
 */
export const verify: RunOnFiles = async (typed) => {
  const bytes = readFile(typed.text('PACKAGE') ?? '', limits.package)
  if (!bytes.ok) return pluginReport({ problems: tellPluginProblems(bytes.problems) })
  const catalogue = typed.text('catalogue')
  const keys = readKeys(typed.list('key'))
  if (!keys.ok) return pluginReport({ problems: tellPluginProblems(keys.problems) })
  const opened = openPackage(bytes.value)
  const sound = opened.ok ? loadPlugin(opened.value.files) : opened
  if (!opened.ok || !sound.ok)
    return pluginReport({ problems: tellPluginProblems(sound.ok ? [] : problemsOf(sound.error)) })
  const { digest, manifest, signatures, filesJson } = opened.value
  const judged = signatures.map(({ role, keyId, signature }) => {
    const key = keys.value.find((one) => one.keyId === keyId)
    const holds = key
      ? verifyText('thidua-plugin-v1', filesJson, { publicKey: key.publicKey, signature })
      : null
    return { role, keyId, holder: key?.holder ?? null, holds }
  })
  const broken = judged.filter(({ holds }) => holds === false)
  const unsigned = keys.value.filter(({ keyId }) => !judged.some((one) => one.keyId === keyId))
  const trusted =
    catalogue === null ? null : await askProvince(bytes.value, catalogue, typed.text('fingerprint'))
  const problems = tellPluginProblems([
    ...broken.map(({ keyId }) => ({
      code: 'plugin.signature',
      path: '',
      params: { reason: 'signature-wrong', key: keyId.slice(0, 16) },
    })),
    ...unsigned.map(({ holder }) => ({
      code: 'plugin.signature',
      path: '',
      params: { reason: 'not-signed-by', holder },
    })),
    ...(trusted && !trusted.ok ? problemsOf(trusted.error) : []),
  ])
  const signers = trusted?.ok === true ? trusted.value.signers : []
  return pluginReport({
    problems,
    result: { plugin: { id: manifest.id, version: manifest.version, digest }, signatures: judged, signers },
    lines: [
      say('plugin.isPackage', { id: manifest.id, version: manifest.version }),
      say('plugin.digest', { digest }),
      ...judged.map(({ role, keyId, holder, holds }) =>
        say('plugin.signature', {
          role: say(`plugin.role.${role}`),
          holder: holder ?? keyId.slice(0, 16),
          verdict: say(holds === null ? 'plugin.unchecked' : holds ? 'plugin.holds' : 'plugin.broken'),
        }),
      ),
      ...(judged.length === 0 ? [say('plugin.unsigned')] : []),
      ...(trusted?.ok === true ? [say('plugin.trusted', { serial: trusted.value.serial })] : []),
    ],
  })
}

function readKeys(places: readonly string[]): Reading<readonly PublicPluginKey[]> {
  const keys: PublicPluginKey[] = []
  for (const place of places) {
    const text = readTextFile(place, limits.key)
    if (!text.ok) return text
    const key = readPublicKeyFile(text.value)
    if (!key.ok) return { ok: false, problems: problemsOf(key.error) }
    keys.push(key.value)
  }
  return { ok: true, value: keys }
}

type Trusted = { readonly signers: readonly Signer[]; readonly serial: number }

/** As an installation of the catalogue's province would judge it today. */
async function askProvince(
  bytes: Uint8Array,
  folder: string,
  fingerprint: string | null,
): Promise<Outcome<Trusted>> {
  const trust = await trustOf(folder, fingerprint)
  if (!trust.ok) return trust
  const verified = verifyPackage(bytes, { trust: trust.value, now: new Date().toISOString() })
  return verified.ok
    ? { ok: true, value: { signers: verified.value.signers, serial: verified.value.catalogSerial } }
    : verified
}

/** Without a fingerprint the root is taken at its own word; a person compares it on paper when a province first trusts. */
async function trustOf(folder: string, fingerprint: string | null): Promise<Outcome<TrustState>> {
  const text = readTextFile(join(folder, 'root.json'), limits.root)
  const signed = text.ok ? signedOf(text.value) : null
  if (!text.ok || !signed)
    return fail(domainError('plugin.root', { reason: 'root-unreadable', file: 'root.json' }))
  const pinned = { province: signed.province, fingerprint: fingerprint ?? fingerprintOf(signed) }
  const begun = beginTrust(text.value, pinned)
  return begun.ok ? acceptCatalogue(openCatalogueFolder(folder), begun.value) : begun
}

function signedOf(text: string): RootDocument['signed'] | null {
  try {
    const document = JSON.parse(text) as Partial<RootDocument> | null
    return typeof document?.signed?.province === 'string' ? document.signed : null
  } catch {
    return null
  }
}
