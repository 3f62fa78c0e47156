import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { kindOfUpload } from './kind-of-upload.ts'

/** A gzip that begins with a tar header of this name. */
function packed(fileName: string, first: string, type = '0'): File {
  const header = new Uint8Array(1024)
  header.set(new TextEncoder().encode(first))
  header.set(new TextEncoder().encode(type), 156)
  return new File([gzipSync(header)], fileName)
}

test.each([
  ['a list by its name', new File(['{}'], 'catalog.json'), 'list'],
  ['a folder zipped', new File(['PK'], 'Danh mục.ZIP'), 'catalogue'],
  ['a package', packed('thidua.commune-1.0.0.tar.gz', 'documents/report.json'), 'package'],
  ['a package whose first file is its manifest', packed('a.tgz', 'plugin.json'), 'package'],
  ['a folder’s files', packed('danh-muc.tar.gz', './', '5'), 'catalogue'],
  ['a folder', packed('danh-muc.tar.gz', 'catalogue/', '5'), 'catalogue'],
  ['a folder without entries for folders', packed('x.tar.gz', 'catalogue/blobs/abc'), 'catalogue'],
  ['a catalogue’s files', packed('x.tar.gz', 'catalog.json'), 'catalogue'],
  ['something else under that name', new File(['not packed'], 'x.tar.gz'), 'package'],
])('%s is told from the others', async (_, file, kind) => {
  expect(await kindOfUpload(file)).toBe(kind)
})
