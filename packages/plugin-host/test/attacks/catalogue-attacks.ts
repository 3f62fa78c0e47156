import { acceptCatalogue } from '#src/catalogue/accept-catalogue'
import { beginTrust } from '#src/catalogue/begin-trust'
import type { CatalogContent, RootContent, RootDocument } from '#src/catalogue/catalogue-documents'
import type { CatalogueSource } from '#src/catalogue/catalogue-source'
import { readListedPackage } from '#src/catalogue/read-listed-package'
import { fingerprintOf, signDocument } from '#src/catalogue/sign-document'
import { rememberInstalled } from '#src/catalogue/standing-of-catalogue'
import type { TrustState } from '#src/catalogue/trust-state'
import { reopenPackage } from '#src/package/reopen-package'
import { verifyPackage } from '#src/package/verify-package'
import { generatePluginKey } from '#src/signature/ed25519'
import type { PluginKey } from '#src/signature/plugin-key'
import type { Attack } from '#test/attacks/attack'
import { catalogOf, now, type AttackWorld } from '#test/attacks/attack-world'
import { editJson } from '#test/attacks/edit-files'

/** A catalogue as it would lie on a stick. */
export function sourceOf(files: Readonly<Record<string, object | Uint8Array>>): CatalogueSource {
  return {
    read: async (path, mostBytes) => {
      const file = files[path]
      if (file === undefined) return null
      const bytes = file instanceof Uint8Array ? file : new TextEncoder().encode(JSON.stringify(file))
      return bytes.subarray(0, mostBytes + 1)
    },
  }
}

/** The province accepted serial 10 earlier; now this list comes. */
function list(
  title: string,
  expected: Attack['expected'],
  reason: string,
  number: number,
  edit: (world: AttackWorld) => Partial<CatalogContent>,
  keys?: (world: AttackWorld) => readonly PluginKey[],
): Attack {
  return {
    number,
    title,
    attempt: (world) => {
      const content = { ...catalogOf([world.forge(world.files())]), ...edit(world) }
      const signed = signDocument(content, keys?.(world) ?? [world.keys.catalog])
      return acceptCatalogue(sourceOf({ 'root.json': world.root, 'catalog.json': signed }), knownTrust(world))
    },
    expected,
    reason,
  }
}

function knownTrust(world: AttackWorld): TrustState {
  return world.trust([world.forge(world.files())])
}

/** The root in force is version 1; now this one comes, with a catalogue signed under it. */
function rotation(
  title: string,
  reason: string,
  edit: (root: RootContent, world: AttackWorld) => RootContent,
  signers: (world: AttackWorld) => readonly PluginKey[],
  expected: Attack['expected'] = 'plugin.root',
): Attack {
  return {
    number: 11,
    title,
    attempt: (world) => {
      const next = signDocument(edit({ ...world.root.signed, version: 2 }, world), signers(world))
      const catalog = { ...catalogOf([]), serial: 11, rootVersion: next.signed.version }
      const source = sourceOf({
        'root.json': next,
        'catalog.json': signDocument(catalog, [world.keys.catalog]),
      })
      return acceptCatalogue(source, knownTrust(world))
    },
    expected,
    reason,
  }
}

const both = ({ keys }: AttackWorld): readonly PluginKey[] => [keys.rootOne, keys.rootTwo]

/** The root with two new keys in the place of the old ones. */
function withNewKeys(root: RootContent, fresh: readonly PluginKey[]): RootContent {
  const old = new Set(root.roles.root.keyIds)
  return {
    ...root,
    keys: [
      ...root.keys.filter(({ keyId }) => !old.has(keyId)),
      ...fresh.map(({ keyId, publicKey, holder }) => ({ keyId, publicKey, holder })),
    ],
    roles: { ...root.roles, root: { keyIds: fresh.map(({ keyId }) => keyId), threshold: 2 } },
  }
}

const thieves = [generatePluginKey('Kẻ trộm một'), generatePluginKey('Kẻ trộm hai')]

/** Cases 8 to 11: old things sold as new, things that do not belong together, and who may say who is trusted. */
export const catalogueAttacks: readonly Attack[] = [
  {
    number: 8,
    title: 'an older version, rightly signed and listed',
    attempt: (world) => {
      const old = world.forge(
        editJson(world.files(), 'plugin.json', (manifest) => void (manifest['version'] = '0.9.0')),
      )
      const trust = rememberInstalled(world.trust([old]), { id: old.id, version: '1.0.0' })
      return verifyPackage(old.bytes, { trust, now })
    },
    expected: 'plugin.rollback',
    reason: 'version-older',
  },
  {
    number: 8,
    title: 'a version before its release after the release',
    attempt: (world) => {
      const old = world.forge(
        editJson(world.files(), 'plugin.json', (manifest) => void (manifest['version'] = '1.0.0-rc.1')),
      )
      const trust = rememberInstalled(world.trust([old]), { id: old.id, version: '1.0.0' })
      return verifyPackage(old.bytes, { trust, now })
    },
    expected: 'plugin.rollback',
    reason: 'version-older',
  },
  list('an older list', 'plugin.rollback', 'catalog-older', 8, () => ({ serial: 9 })),
  list('a list with a higher serial that was issued earlier', 'plugin.rollback', 'catalog-older', 8, () => ({
    serial: 11,
    issuedAt: '2026-04-01T00:00:00.000Z',
  })),
  list('a list of another province', 'plugin.rollback', 'another-province', 8, () => ({
    serial: 11,
    province: 'dak-lak',
  })),
  {
    number: 8,
    title: 'a root of another province',
    attempt: (world) => {
      const other = signDocument({ ...world.root.signed, province: 'dak-lak', version: 2 }, both(world))
      return acceptCatalogue(sourceOf({ 'root.json': other }), knownTrust(world))
    },
    expected: 'plugin.rollback',
    reason: 'another-province',
  },
  {
    number: 9,
    title: 'the same list for a year: nothing new is installed from it',
    attempt: (world) => {
      const forged = world.forge(world.files())
      return verifyPackage(forged.bytes, { trust: world.trust([forged]), now: '2027-06-01T00:00:00.000Z' })
    },
    expected: 'plugin.catalog-expired',
    reason: 'catalog-expired',
  },
  {
    number: 9,
    title: 'the same list for a year: what runs goes on',
    attempt: (world) => {
      const forged = world.forge(world.files())
      return reopenPackage(forged.bytes, forged.digest)
    },
    expected: 'harmless',
  },
  {
    number: 10,
    title: 'a good package that is not listed',
    attempt: (world) => {
      const forged = world.forge(world.files())
      return verifyPackage(forged.bytes, { trust: world.trust([]), now })
    },
    expected: 'plugin.catalog',
    reason: 'not-listed',
  },
  {
    number: 10,
    title: 'a good package in the place of the listed one of the same version',
    attempt: (world) => {
      const other = world.forge(world.files().set('README.md', 'khác'))
      return verifyPackage(other.bytes, { trust: world.trust([world.forge(world.files())]), now })
    },
    expected: 'plugin.catalog',
    reason: 'entry-differs',
  },
  {
    number: 10,
    title: 'a blob in the place of another',
    attempt: (world) => {
      const listed = world.forge(world.files())
      const other = world.forge(world.files().set('README.md', 'khác'))
      const trust = world.trust([listed])
      const path = `blobs/${trust.catalog?.content.entries[0]?.blob.sha256 ?? ''}`
      return readListedPackage(sourceOf({ [path]: other.bytes }), trust, listed)
    },
    expected: 'plugin.integrity',
    reason: 'blob-changed',
  },
  {
    number: 10,
    title: 'a revoked package',
    attempt: (world) => {
      const forged = world.forge(world.files())
      const revocations = [{ id: forged.id, digest: forged.digest, at: now, reason: { vi: 'Thu hồi' } }]
      return verifyPackage(forged.bytes, { trust: world.trust([forged], { revocations }), now })
    },
    expected: 'plugin.revoked',
    reason: 'revoked',
  },
  list('another list under the same serial', 'plugin.catalog', 'serial-twice', 10, () => ({ entries: [] })),
  list('a list made under another root', 'plugin.catalog', 'root-of-another-version', 10, () => ({
    serial: 11,
    rootVersion: 7,
  })),
  list('a list that names one version twice', 'plugin.catalog', 'entry-twice', 10, (world) => {
    const entries = catalogOf([world.forge(world.files())]).entries
    return { serial: 11, entries: [...entries, ...entries] }
  }),
  list(
    'a list nobody signed',
    'plugin.catalog',
    'catalog-unreadable',
    10,
    () => ({ serial: 11 }),
    () => [],
  ),
  list(
    'a list signed by the publisher',
    'plugin.signature',
    'key-without-role',
    10,
    () => ({ serial: 11 }),
    ({ keys }) => [keys.publisher],
  ),
  rotation(
    'a root signed by its new keys alone',
    'root-without-old-signers',
    (root) => withNewKeys(root, thieves),
    () => thieves,
  ),
  rotation(
    'a root signed by one old key and the new ones',
    'root-without-old-signers',
    (root) => withNewKeys(root, thieves),
    ({ keys }) => [keys.rootOne, ...thieves],
  ),
  rotation(
    'a root signed by its old keys alone',
    'root-without-new-signers',
    (root) => withNewKeys(root, thieves),
    both,
  ),
  rotation(
    'a root that asks for fewer signatures',
    'threshold-lowered',
    (root) => ({
      ...root,
      roles: { ...root.roles, root: { ...root.roles.root, threshold: 1 } },
    }),
    both,
  ),
  rotation('a root that jumps a version', 'root-version-skipped', (root) => ({ ...root, version: 3 }), both),
  rotation(
    'a root that goes back',
    'root-of-another-version',
    (root) => ({ ...root, version: 1, publishers: [] }),
    both,
  ),
  rotation(
    'a root that lets a revoked key return',
    'key-revoked',
    (root) => ({ ...root, revokedKeys: [] }),
    both,
  ),
  rotation(
    'a root whose role nobody can fill',
    'threshold-unreachable',
    (root) => ({
      ...root,
      roles: { ...root.roles, catalog: { ...root.roles.catalog, threshold: 2 } },
    }),
    both,
  ),
  rotation(
    'a root with a key under the id of another',
    'key-damaged',
    (root) => ({
      ...root,
      keys: root.keys.map((key) => ({ ...key, publicKey: root.keys[0]?.publicKey ?? '' })),
    }),
    both,
  ),
  {
    number: 11,
    title: 'a first root whose fingerprint was not read aloud',
    attempt: (world) => {
      const own: RootDocument = signDocument(withNewKeys(world.root.signed, thieves), thieves)
      return beginTrust(JSON.stringify(own), {
        province: 'lam-dong',
        fingerprint: fingerprintOf(world.root.signed),
      })
    },
    expected: 'plugin.root',
    reason: 'fingerprint-differs',
  },
]
