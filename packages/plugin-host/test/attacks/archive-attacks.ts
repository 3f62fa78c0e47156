import { gzipSync } from 'node:zlib'
import { openPackage } from '#src/package/open-package'
import type { Attack } from '#test/attacks/attack'
import { bytesOf } from '#test/attacks/attack-world'
import {
  concat,
  foreignPackage,
  hostilePackage,
  hostileTar,
  type HostileEntry,
} from '#test/attacks/hostile-archive'

const json = '{}'

const names: readonly (readonly [title: string, name: string | Uint8Array, reason: string])[] = [
  ['a name that climbs out', '../escape.json', 'path-climbs'],
  ['a name that climbs out half way', 'payload/../../escape.json', 'path-climbs'],
  ['a name that stands still', './plugin.json', 'path-climbs'],
  ['back-slashes that climb', '..\\..\\escape.json', 'path-climbs'],
  ['back-slashes for folders', 'forms\\a.json', 'path-letters'],
  ['an absolute name', '/etc/cron.d/escape.json', 'path-absolute'],
  ['a share of another machine', '\\\\server\\share\\a.json', 'path-absolute'],
  ['a drive', 'C:\\Windows\\a.json', 'path-absolute'],
  ['a drive in small letters', 'c:a.json', 'path-absolute'],
  ['an empty folder name', 'forms//a.json', 'path-empty'],
  ['a device', 'forms/con.json', 'path-forbidden'],
  ['another device', 'lpt1.json', 'path-forbidden'],
  ['a stream of a file', 'plugin.json:hidden', 'path-letters'],
  ['a hidden file', '.npmrc', 'path-letters'],
  ['a package to be installed', 'package.json', 'path-forbidden'],
  ['installed packages', 'node_modules/evil/index.json', 'path-forbidden'],
  ['capital letters', 'Forms/a.json', 'path-letters'],
  ['letters with marks', 'biểu-mẫu.json', 'path-letters'],
  ['a soft hyphen', 'for\u00ADms/a.json', 'path-letters'],
  ['text that turns round', 'forms/a\u202Enosj.json', 'path-letters'],
  ['a line break', 'forms/a\n.json', 'path-letters'],
  ['a blank at the end', 'forms/a.json ', 'path-letters'],
  ['a dot at the end', 'forms/a.json.', 'path-letters'],
  ['too many folders', 'a/b/c/d/e/f/g.json', 'path-too-deep'],
  ['a zero byte in it', 'plugin.json\0.png', 'path-letters'],
]

const types: readonly (readonly [title: string, type: string])[] = [
  ['a hard link', '1'],
  ['a symbolic link', '2'],
  ['a character device', '3'],
  ['a block device', '4'],
  ['a folder', '5'],
  ['a pipe', '6'],
  ['a contiguous file', '7'],
  ['an extended header that renames', 'x'],
  ['a header for all that follow', 'g'],
  ['a long name of another tar', 'L'],
  ['a sparse file', 'S'],
  ['a type nobody knows', 'Z'],
]

/** The same entries framed by our tool and by everyone's are refused for the same reason. */
function bothWays(entries: readonly HostileEntry[]) {
  return () => {
    const foreign = openPackage(foreignPackage(entries))
    const ours = openPackage(hostilePackage(entries))
    if (foreign.ok || ours.ok || foreign.error.code !== ours.error.code)
      throw new Error('judged by its frame')
    return ours
  }
}

const empty = (count: number): readonly HostileEntry[] =>
  Array.from({ length: count }, (_, at) => ({ name: `f/a${at}.json`, content: '' }))

/** Cases 1 to 4: what an archive can do before anything in it is read. */
export const archiveAttacks: readonly Attack[] = [
  ...names.map(
    ([title, name, reason]): Attack => ({
      number: 1,
      title,
      attempt: bothWays([{ name, content: json }]),
      expected: 'plugin.archive-path',
      reason,
    }),
  ),
  {
    number: 1,
    title: 'a name of two hundred and fifty letters',
    attempt: bothWays([{ name: `${'b'.repeat(90)}.json`, prefix: `${'a'.repeat(150)}`, content: json }]),
    expected: 'plugin.archive-path',
    reason: 'path-too-long',
  },
  ...types.map(
    ([title, type]): Attack => ({
      number: 2,
      title,
      attempt: bothWays([{ name: 'forms/a.json', type, linkName: '/etc/passwd' }]),
      expected: 'plugin.archive-type',
      reason: 'not-a-plain-file',
    }),
  ),
  {
    number: 2,
    title: 'a link, and a file through it',
    attempt: bothWays([
      { name: 'forms', type: '2', linkName: '/tmp' },
      { name: 'forms/a.json', content: json },
    ]),
    expected: 'plugin.archive-type',
    reason: 'not-a-plain-file',
  },
  {
    number: 2,
    title: 'the same name twice',
    attempt: bothWays([
      { name: 'plugin.json', content: json },
      { name: 'plugin.json', content: '[]' },
    ]),
    expected: 'plugin.archive-path',
    reason: 'path-twice',
  },
  {
    number: 2,
    title: 'two names that differ in case alone',
    attempt: bothWays([
      { name: 'README.md', content: 'a' },
      { name: 'readme.md', content: 'b' },
    ]),
    expected: 'plugin.archive-path',
    reason: 'path-twice',
  },
  {
    number: 2,
    title: 'two names that differ in Unicode form alone',
    attempt: bothWays([
      { name: 'caf\u00E9.json', content: json },
      { name: 'cafe\u0301.json', content: json },
    ]),
    expected: 'plugin.archive-path',
    reason: 'path-letters',
  },
  {
    number: 2,
    title: 'a name that is a file and a folder',
    attempt: bothWays([
      { name: 'forms.json', content: json },
      { name: 'forms.json/a.json', content: json },
    ]),
    expected: 'plugin.archive-path',
    reason: 'path-file-and-folder',
  },
  {
    number: 3,
    title: 'a bomb of a hundred megabytes of nothing',
    attempt: () => openPackage(bomb),
    expected: 'plugin.archive-size',
    reason: 'unpacks-to-too-much',
  },
  {
    number: 3,
    title: 'a small bomb, within eight megabytes and over its ratio',
    attempt: () => openPackage(gzipSync(new Uint8Array(4_000_000))),
    expected: 'plugin.archive-size',
    reason: 'unpacks-to-too-much',
  },
  {
    number: 3,
    title: 'a file that says it has eight gigabytes',
    attempt: bothWays([{ name: 'forms/a.json', sizeField: '77777777777\0', content: json }]),
    expected: 'plugin.archive-size',
    reason: 'file-too-large',
  },
  {
    number: 3,
    title: 'a size in letters of another tar',
    attempt: bothWays([{ name: 'forms/a.json', sizeField: '\u007f'.repeat(12), content: json }]),
    expected: 'plugin.archive-format',
    reason: 'header-damaged',
  },
  {
    number: 3,
    title: 'three megabytes handed in',
    attempt: () => openPackage(concat([Uint8Array.of(0x1f, 0x8b, 8, 0), new Uint8Array(3_000_000)])),
    expected: 'plugin.archive-size',
    reason: 'packed-too-large',
  },
  {
    number: 3,
    title: 'an archive in the archive',
    attempt: bothWays([{ name: 'inner.tar.gz', content: gzipSync(new Uint8Array(10)) }]),
    expected: 'plugin.archive-media',
    reason: 'media-unknown',
  },
  {
    number: 3,
    title: 'an archive in the archive that calls itself JSON',
    attempt: bothWays([{ name: 'inner.json', content: gzipSync(new Uint8Array(10)) }]),
    expected: 'plugin.archive-media',
    reason: 'media-binary',
  },
  {
    number: 3,
    title: 'a stream that never ends as it began',
    attempt: ({ forge, files }) => openPackage(forge(files()).bytes.subarray(0, 4000)),
    expected: 'plugin.archive-format',
    reason: 'not-deflate',
  },
  {
    number: 3,
    title: 'a second archive behind the first',
    attempt: ({ forge, files }) => {
      const { bytes } = forge(files())
      return openPackage(concat([bytes, bytes]))
    },
    expected: 'plugin.archive-format',
    reason: 'bytes-after-end',
  },
  {
    number: 3,
    title: 'a second tar behind the end of the first',
    attempt: ({ files }) => {
      const good = writeTarOf(files())
      return openPackage(gzipSync(concat([good, hostileTar([{ name: 'plugin.json', content: json }])])))
    },
    expected: 'plugin.archive-format',
    reason: 'bytes-after-end',
  },
  {
    number: 3,
    title: 'hidden bytes in the padding',
    attempt: () => {
      const tar = hostileTar([{ name: 'plugin.json', content: json }])
      tar[512 + 100] = 65
      return openPackage(gzipSync(tar))
    },
    expected: 'plugin.archive-format',
    reason: 'not-reproducible',
  },
  {
    number: 3,
    title: 'an owner and a time',
    attempt: bothWays([{ name: 'plugin.json', content: json, owner: 'root', time: 1_700_000_000 }]),
    expected: 'plugin.archive-format',
    reason: 'not-reproducible',
  },
  {
    number: 4,
    title: 'fifty thousand empty files',
    attempt: () => openPackage(gzipSync(crowd)),
    expected: 'plugin.archive-count',
    reason: 'too-many-files',
  },
  {
    number: 4,
    title: 'five hundred and one files',
    attempt: bothWays(Array.from({ length: 501 }, (_, at) => ({ name: `f/a${at}.json`, content: json }))),
    expected: 'plugin.archive-count',
    reason: 'too-many-files',
  },
]

const bomb = gzipSync(new Uint8Array(100_000_000))
const crowd = hostileTar(
  empty(50_000).map((entry) => ({ ...entry, name: String(entry.name).replace('.json', '.md') })),
)

function writeTarOf(files: ReadonlyMap<string, string>): Uint8Array {
  return hostileTar([...bytesOf(files)].map(([name, content]) => ({ name, content })))
}
