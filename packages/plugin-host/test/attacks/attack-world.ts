import { canonicalJson, type Outcome } from '@thidua/kernel'
import { writeArchive } from '#src/archive/write-archive'
import { makeRoot } from '#src/catalogue/make-root'
import { signDocument, fingerprintOf } from '#src/catalogue/sign-document'
import type { CatalogContent, RootContent, RootDocument } from '#src/catalogue/catalogue-documents'
import type { TrustState } from '#src/catalogue/trust-state'
import { filesJsonOf, sha256Of } from '#src/package/list-package-files'
import { sortSignatures } from '#src/package/read-signatures'
import { verifyPackage } from '#src/package/verify-package'
import { readPluginFolder } from '#src/read-plugin-folder'
import { generatePluginKey, signText } from '#src/signature/ed25519'
import type { SignatureRole } from '#src/signature/package-signature'
import type { PluginKey } from '#src/signature/plugin-key'

export const now = '2026-06-01T02:00:00.000Z'

/** The keys of a province's people, and of two who are none of them. */
export type Keys = Readonly<
  Record<
    | 'rootOne'
    | 'rootTwo'
    | 'rootThree'
    | 'catalog'
    | 'publisher'
    | 'approver'
    | 'other'
    | 'revoked'
    | 'stranger',
    PluginKey
  >
>

/** A package as somebody with the right keys, and no good will, could make it. */
export type Forged = {
  readonly bytes: Uint8Array
  readonly id: string
  readonly version: string
  readonly digest: string
}

export type ForgeOptions = {
  /** Default: publisher and approver. */
  readonly signers?: readonly { readonly role: SignatureRole; readonly key: PluginKey }[]
  /** Instead of the true list. */
  readonly filesJson?: string
  /** Instead of the true signatures. */
  readonly signaturesJson?: string
  /** Put in after the list was made. */
  readonly unlisted?: ReadonlyMap<string, string | Uint8Array>
}

export type AttackWorld = {
  readonly keys: Keys
  readonly root: RootDocument
  /** A good plugin's files as text, fresh for each attack. */
  readonly files: () => Map<string, string>
  readonly forge: (files: ReadonlyMap<string, string | Uint8Array>, options?: ForgeOptions) => Forged
  /** The state of a province whose catalogue lists these packages. */
  readonly trust: (listed: readonly Forged[], catalog?: Partial<CatalogContent>) => TrustState
  /** Hands a package in where it is listed and now is in time: nothing but itself can be the reason of a refusal. */
  readonly verify: (forged: Forged) => Outcome<unknown>
  /** Milliseconds of processor time the last `verify` took, without what building the attack took. */
  readonly lastCost: () => number
  /** The same where the province's root says something else. */
  readonly verifyUnder: (forged: Forged, edit: (root: RootContent) => RootContent) => Outcome<unknown>
}

const pluginFolder = new URL('../../../../plugins/commune', import.meta.url).pathname

export async function openAttackWorld(): Promise<AttackWorld> {
  const read = await readPluginFolder(pluginFolder)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const kept = [...read.value].filter(([path]) => !/^(package\.json|tsconfig\.json|test\/)/.test(path))
  const keys = makeKeys()
  const root = rootOf(keys)
  let cost = 0
  const forge = (files: ReadonlyMap<string, string | Uint8Array>, options: ForgeOptions = {}): Forged =>
    forgePackage(files, keys, options)
  const trust = (listed: readonly Forged[], catalog: Partial<CatalogContent> = {}): TrustState => {
    const content: CatalogContent = { ...catalogOf(listed), ...catalog }
    return { root, catalog: { digest: fingerprintOf(content), content }, installed: [] }
  }
  return {
    keys,
    root,
    files: () => new Map(kept),
    forge,
    trust,
    verify: (forged) => {
      const options = { trust: trust([forged]), now }
      const started = process.cpuUsage()
      const outcome = verifyPackage(forged.bytes, options)
      const { user, system } = process.cpuUsage(started)
      cost = (user + system) / 1000
      return outcome
    },
    lastCost: () => cost,
    verifyUnder: (forged, edit) => {
      const changed = { ...trust([forged]), root: { ...root, signed: edit(root.signed) } }
      return verifyPackage(forged.bytes, { trust: changed, now })
    },
  }
}

function makeKeys(): Keys {
  return {
    rootOne: generatePluginKey('Nguyễn Thị Gốc'),
    rootTwo: generatePluginKey('Trần Văn Cội'),
    rootThree: generatePluginKey('Lê Thị Nguồn'),
    catalog: generatePluginKey('Phạm Văn Mục'),
    publisher: generatePluginKey('Nhóm Thi Đua'),
    approver: generatePluginKey('Võ Thị Duyệt'),
    other: generatePluginKey('Công ty Khác'),
    revoked: generatePluginKey('Đỗ Văn Mất'),
    stranger: generatePluginKey('Người Lạ'),
  }
}

function rootOf(keys: Keys): RootDocument {
  const made = makeRoot({
    province: 'lam-dong',
    issuedAt: '2026-01-01T00:00:00.000Z',
    rootKeys: [keys.rootOne, keys.rootTwo],
    catalogKeys: [keys.catalog],
    approverKeys: [keys.approver, keys.revoked],
    publishers: [
      { namespace: 'thidua', title: { vi: 'Nhóm Thi Đua' }, keys: [keys.publisher] },
      { namespace: 'khac', title: { vi: 'Công ty Khác' }, keys: [keys.other] },
    ],
  })
  const revokedKeys = [{ keyId: keys.revoked.keyId, at: '2026-01-01T00:00:00.000Z', reason: 'Mất thẻ' }]
  return signDocument({ ...made.signed, revokedKeys }, [keys.rootOne, keys.rootTwo])
}

/** A catalogue's content that lists these. */
export function catalogOf(listed: readonly Forged[]): CatalogContent {
  return {
    type: 'catalog',
    province: 'lam-dong',
    serial: 10,
    rootVersion: 1,
    issuedAt: '2026-05-01T00:00:00.000Z',
    expiresAt: '2026-11-01T00:00:00.000Z',
    entries: listed.map(({ id, version, digest, bytes }) => ({
      id,
      version,
      digest,
      blob: { sha256: sha256Of(bytes), size: bytes.length },
      title: { vi: 'Phần bổ trợ' },
      description: { vi: 'Phần bổ trợ' },
      publisher: 'Nhóm Thi Đua',
      stakeholders: [],
      contributes: [],
    })),
    revocations: [],
  }
}

function forgePackage(
  files: ReadonlyMap<string, string | Uint8Array>,
  keys: Keys,
  options: ForgeOptions,
): Forged {
  const payload = bytesOf(files)
  const filesJson = options.filesJson ?? filesJsonOf(payload)
  const signers = options.signers ?? [
    { role: 'publisher' as const, key: keys.publisher },
    { role: 'approver' as const, key: keys.approver },
  ]
  const signatures = signers.map(({ role, key }) => ({
    role,
    keyId: key.keyId,
    signature: signText('thidua-plugin-v1', filesJson, key),
  }))
  const signaturesJson = options.signaturesJson ?? canonicalJson({ signatures: sortSignatures(signatures) })
  const packed = new Map([
    ...payload,
    ...bytesOf(new Map([['files.json', filesJson]])),
    ...(signaturesJson === '' || (signatures.length === 0 && options.signaturesJson === undefined)
      ? []
      : bytesOf(new Map([['signatures.json', signaturesJson]]))),
    ...bytesOf(options.unlisted ?? new Map<string, string>()),
  ])
  return { bytes: writeArchive(packed), digest: sha256Of(filesJson), ...nameIn(files) }
}

function nameIn(files: ReadonlyMap<string, string | Uint8Array>): { id: string; version: string } {
  const text = String(files.get('plugin.json') ?? '{}')
  const id = /"id":\s*"([^"]*)"/.exec(text)?.[1] ?? ''
  const version = /"version":\s*"([^"]*)"/.exec(text)?.[1] ?? ''
  return { id, version }
}

export function bytesOf(files: ReadonlyMap<string, string | Uint8Array>): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  return new Map(
    [...files].map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  )
}
