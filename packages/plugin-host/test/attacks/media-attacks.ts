import type { ErrorCode } from '@thidua/kernel'
import type { Attack } from '#test/attacks/attack'
import { editJson } from '#test/attacks/edit-files'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>globalThis.canary = 1</script></svg>'
/** The first bytes of a zip: what every Word file begins with. */
const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])
const relation =
  '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><Relationships><Relationship Target="http://127.0.0.1:9/a.dotm" TargetMode="External"/></Relationships>'

function media(
  number: number,
  title: string,
  reason: string,
  path: string,
  bytes: string | Uint8Array,
): Attack {
  return {
    number,
    title,
    attempt: (world) =>
      world.verify(world.forge(new Map<string, string | Uint8Array>([...world.files(), [path, bytes]]))),
    expected: 'plugin.archive-media',
    reason,
  }
}

/** Texts are shown as texts: what is in them is nobody's code. */
function said(
  title: string,
  expected: ErrorCode | 'harmless',
  edit: (manifest: { [key: string]: unknown }) => void,
  reason?: string,
): Attack {
  return {
    number: 29,
    title,
    attempt: (world) => world.verify(world.forge(editJson(world.files(), 'plugin.json', edit))),
    expected,
    ...(reason === undefined ? {} : { reason }),
  }
}

/** Cases 29 and 32: pictures that run, pages, Word files that fetch. */
export const mediaAttacks: readonly Attack[] = [
  media(29, 'a picture that runs', 'media-unknown', 'documents/icon.svg', svg),
  media(29, 'a picture that runs and calls itself a text', 'media-markup', 'documents/icon.md', svg),
  media(29, 'a picture that runs and calls itself JSON', 'media-markup', 'documents/icon.json', svg),
  media(29, 'a page', 'media-unknown', 'documents/page.html', '<html></html>'),
  media(29, 'a page behind a byte order mark', 'media-not-utf-8', 'documents/page.md', '\uFEFF<html></html>'),
  media(
    29,
    'a program outside the place of functions',
    'media-unknown',
    'documents/run.js',
    'globalThis.canary = 1',
  ),
  said('a script in a title', 'harmless', (manifest) => {
    manifest['title'] = { vi: '<script>globalThis.canary = 1</script>' }
  }),
  said('a link that runs in a description', 'harmless', (manifest) => {
    manifest['description'] = {
      vi: '[bấm](javascript:globalThis.canary=1)<img src=x onerror=globalThis.canary=1>',
    }
  }),
  said(
    'a script as an address',
    'plugin.reference',
    (manifest) => {
      manifest['href'] = ' \u0001JavaScript:globalThis.canary=1'
    },
    'leads-outside',
  ),
  said('a text with signs that turn the line round', 'plugin.manifest-invalid', (manifest) => {
    manifest['title'] = { vi: 'an\u0000toàn' }
  }),
  media(32, 'a Word file', 'media-unknown', 'documents/report.docx', zip),
  media(32, 'a Word file with macros', 'media-unknown', 'documents/report.docm', zip),
  media(32, 'a Word file that calls itself JSON', 'media-binary', 'documents/report.json', zip),
  media(
    32,
    'a relation of a Word file that fetches a template',
    'media-unknown',
    'documents/document.xml.rels',
    relation,
  ),
  media(
    32,
    'an entity of a Word file that reads a file',
    'media-markup',
    'documents/document.json',
    relation,
  ),
]
