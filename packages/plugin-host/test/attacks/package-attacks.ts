import { canonicalJson } from '@thidua/kernel'
import { filesJsonOf } from '#src/package/list-package-files'
import { sortSignatures } from '#src/package/read-signatures'
import { generatePluginKey, signText } from '#src/signature/ed25519'
import type { PluginKey } from '#src/signature/plugin-key'
import type { SignatureRole } from '#src/signature/package-signature'
import type { Attack } from '#test/attacks/attack'
import { bytesOf, type AttackWorld } from '#test/attacks/attack-world'
import { editJson } from '#test/attacks/edit-files'

type Listed = { files: { path: string; size: number; sha256: string }[] }

/** The true list of the good plugin, changed. */
function falseList(world: AttackWorld, edit: (list: Listed) => void, write = canonicalJson): string {
  const list = JSON.parse(filesJsonOf(bytesOf(world.files()))) as Listed
  edit(list)
  return write(list)
}

function integrity(title: string, reason: string, attempt: Attack['attempt']): Attack {
  return { number: 5, title, attempt, expected: 'plugin.integrity', reason }
}

type Signers = (world: AttackWorld) => readonly { readonly role: SignatureRole; readonly key: PluginKey }[]

function signature(title: string, reason: string, signers: Signers): Attack {
  return {
    number: 6,
    title,
    attempt: (world) => world.verify(world.forge(world.files(), { signers: signers(world) })),
    expected: 'plugin.signature',
    reason,
  }
}

function namespace(
  title: string,
  reason: string,
  id: string,
  signer: keyof AttackWorld['keys'] = 'publisher',
): Attack {
  return {
    number: 7,
    title,
    attempt: (world) => {
      const files = editJson(world.files(), 'plugin.json', (manifest) => {
        manifest['id'] = id
      })
      const signers = [
        { role: 'publisher', key: world.keys[signer] },
        { role: 'approver', key: world.keys.approver },
      ] as const
      return world.verify(world.forge(files, { signers }))
    },
    expected: 'plugin.namespace',
    reason,
  }
}

/** Cases 5 to 7: a package that is not what was signed, not signed, or not by whom its name says. */
export const packageAttacks: readonly Attack[] = [
  integrity('a file that is not listed', 'file-not-listed', (world) =>
    world.verify(world.forge(world.files(), { unlisted: new Map([['forms/extra.json', '{}']]) })),
  ),
  integrity('a listed file that is not there', 'file-absent', (world) =>
    world.verify(
      world.forge(world.files(), {
        filesJson: falseList(world, ({ files }) => {
          files.push({ path: 'zz.json', size: 2, sha256: '0'.repeat(64) })
        }),
      }),
    ),
  ),
  integrity('a hash of something else', 'file-changed', (world) =>
    world.verify(
      world.forge(world.files(), {
        filesJson: falseList(world, ({ files }) => {
          files[3] = { path: '', size: 0, ...files[3], sha256: '0'.repeat(64) }
        }),
      }),
    ),
  ),
  integrity('a size of something else', 'file-changed', (world) =>
    world.verify(
      world.forge(world.files(), {
        filesJson: falseList(world, ({ files }) => {
          for (const file of files) file.size += 1
        }),
      }),
    ),
  ),
  integrity('a file changed after it was signed', 'file-changed', (world) =>
    world.verify(
      world.forge(
        editJson(world.files(), 'plugin.json', (manifest) => void (manifest['version'] = '9.9.9')),
        {
          filesJson: filesJsonOf(bytesOf(world.files())),
        },
      ),
    ),
  ),
  integrity('a list that says one file twice', 'list-not-canonical', (world) =>
    world.verify(
      world.forge(world.files(), {
        filesJson: falseList(world, ({ files }) => {
          files.push(...files.slice(-1))
        }),
      }),
    ),
  ),
  integrity('a list with blanks, which two readers might hash differently', 'list-not-canonical', (world) =>
    world.verify(
      world.forge(world.files(), {
        filesJson: falseList(
          world,
          () => undefined,
          (list) => JSON.stringify(list, null, 1),
        ),
      }),
    ),
  ),
  integrity('a list that says the same key twice', 'list-unreadable', (world) =>
    world.verify(
      world.forge(world.files(), {
        filesJson: falseList(world, () => undefined).replace('{"files":', '{"files":[],"files":'),
      }),
    ),
  ),
  integrity('no list', 'list-unreadable', (world) =>
    world.verify(world.forge(world.files(), { filesJson: '{}' })),
  ),
  integrity('no manifest', 'file-absent', (world) => {
    const files = world.files()
    files.delete('plugin.json')
    return world.verify(world.forge(files))
  }),
  signature('nobody signed', 'publisher-missing', () => []),
  signature('only the publisher signed', 'approver-missing', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
  ]),
  signature('only an approver signed', 'publisher-missing', ({ keys }) => [
    { role: 'approver', key: keys.approver },
  ]),
  signature('the publisher approved his own', 'key-without-role', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
    { role: 'approver', key: keys.publisher },
  ]),
  signature('one approver counted twice', 'same-key-twice', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
    { role: 'approver', key: keys.approver },
    { role: 'approver', key: keys.approver },
  ]),
  signature('a key nobody knows', 'key-unknown', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
    { role: 'approver', key: keys.stranger },
  ]),
  signature('a key nobody knows beside enough that are known', 'key-unknown', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
    { role: 'approver', key: keys.approver },
    { role: 'approver', key: keys.stranger },
  ]),
  signature('a key that was revoked', 'key-revoked', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
    { role: 'approver', key: keys.revoked },
  ]),
  signature('a stranger under the id of a known key', 'signature-wrong', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
    { role: 'approver', key: { ...keys.stranger, keyId: keys.approver.keyId } },
  ]),
  signature('a key of another role of the province', 'key-without-role', ({ keys }) => [
    { role: 'publisher', key: keys.publisher },
    { role: 'approver', key: keys.catalog },
  ]),
  {
    number: 6,
    title: 'one person with two keys, one for each role',
    attempt: (world) => {
      const second = { ...generatePluginKey(` ${world.keys.publisher.holder.toUpperCase()} `) }
      const forged = world.forge(world.files(), {
        signers: [
          { role: 'publisher', key: world.keys.publisher },
          { role: 'approver', key: second },
        ],
      })
      return world.verifyUnder(forged, (root) => ({
        ...root,
        keys: [...root.keys, { keyId: second.keyId, publicKey: second.publicKey, holder: second.holder }],
        roles: { ...root.roles, approver: { keyIds: [second.keyId], threshold: 1 } },
      }))
    },
    expected: 'plugin.signature',
    reason: 'same-person-twice',
  },
  {
    number: 6,
    title: 'signatures of another package of the same people',
    attempt: (world) => {
      const other = world.files()
      other.set('README.md', 'another')
      const text = filesJsonOf(bytesOf(other))
      const roles = [
        ['publisher', world.keys.publisher],
        ['approver', world.keys.approver],
      ] as const
      return world.verify(
        world.forge(world.files(), { signaturesJson: signedFor(text, roles, 'thidua-plugin-v1') }),
      )
    },
    expected: 'plugin.signature',
    reason: 'signature-wrong',
  },
  {
    number: 6,
    title: 'signatures made for a catalogue',
    attempt: (world) => {
      const text = filesJsonOf(bytesOf(world.files()))
      const roles = [
        ['publisher', world.keys.publisher],
        ['approver', world.keys.approver],
      ] as const
      return world.verify(
        world.forge(world.files(), { signaturesJson: signedFor(text, roles, 'thidua-catalog-v1') }),
      )
    },
    expected: 'plugin.signature',
    reason: 'signature-wrong',
  },
  {
    number: 6,
    title: 'a file of signatures that names its own algorithm',
    attempt: (world) =>
      world.verify(world.forge(world.files(), { signaturesJson: '{"algorithm":"none","signatures":[]}' })),
    expected: 'plugin.signature',
    reason: 'signatures-unreadable',
  },
  namespace(
    'an id in the name of a publisher whose key it is not',
    'namespace-of-another',
    'thidua.commune',
    'other',
  ),
  namespace('an id under a name given to nobody', 'namespace-unknown', 'nobody.commune'),
  namespace('an id with a Cyrillic letter', 'id-looks-alike', 'thidu\u0430.commune'),
  namespace('an id with a soft hyphen', 'id-looks-alike', 'thidua\u00AD.commune'),
  namespace('an id in letters of full width', 'id-looks-alike', '\uFF54hidua.commune'),
  namespace('an id with a sign of no width', 'id-looks-alike', 'thidua.com\u200Bmune'),
]

function signedFor(
  text: string,
  roles: readonly (readonly [SignatureRole, PluginKey])[],
  purpose: 'thidua-plugin-v1' | 'thidua-catalog-v1',
): string {
  const signatures = roles.map(([role, key]) => ({
    role,
    keyId: key.keyId,
    signature: signText(purpose, text, key),
  }))
  return canonicalJson({ signatures: sortSignatures(signatures) })
}
