import { expect, test } from 'vitest'
import { contentDisposition } from './send-download.ts'

test('A Vietnamese name arrives whole, with a plain one beside it', () => {
  expect(contentDisposition('Báo cáo Đà Lạt.pdf')).toBe(
    `attachment; filename="Bao cao Da Lat.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%90%C3%A0%20L%E1%BA%A1t.pdf`,
  )
})

test.each([
  ['a"; filename="b.exe', '_'],
  ['a\r\nSet-Cookie: x=1.pdf', '\r'],
  ['../../etc/passwd', '/'],
])('The name %j cannot add a header or a folder', (name, forbidden) => {
  const header = contentDisposition(name)
  expect(header.split('"')).toHaveLength(3)
  expect(header).not.toMatch(/[\r\n]/)
  expect(header.slice('attachment; filename='.length).split("''")[0]).not.toContain(
    forbidden === '_' ? '";f' : forbidden,
  )
})
