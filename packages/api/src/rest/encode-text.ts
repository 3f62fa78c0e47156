import { Buffer, transcode } from 'node:buffer'

/** Room for most answers; kept, because asking for it anew costs more than using it. */
const page = Buffer.alloc(262_144)

/**
 * Text as UTF-8. Vietnamese text lies in memory as UTF-16, and by way of its bytes it is encoded in a third of the time. Only for
 * well-formed text, as `JSON.stringify` gives it.
 */
export function encodeText(text: string): Buffer {
  if (text.length * 2 > page.length || text === '') return Buffer.from(text)
  return transcode(page.subarray(0, page.write(text, 'utf16le')), 'utf16le', 'utf8')
}
