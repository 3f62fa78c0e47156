import type { ReadAt } from '../zip/zip-directory.ts'
import { accept, refuseAs, type Sniffed } from './accepted-kinds.ts'

const chunk = 256 * 1024
// oxlint-disable-next-line no-control-regex -- finding them is the point
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/
const markup =
  /^\s*(?:<!doctype|<\?xml|<!--|<(?:html|head|body|script|style|svg|iframe|img|object|embed|link|meta|a|div|p|table|form|math|template)\b)/i
const program = /^(?:#!|<\?php|@echo\b)/i

/** Plain UTF-8 without control characters that no browser would take for a page and no shell for a program. */
export async function sniffText(readAt: ReadAt, size: number): Promise<Sniffed> {
  const decode = strictDecoder()
  for (let offset = 0; offset < size; offset += chunk) {
    const text = decode(await readAt(offset, chunk), offset + chunk >= size)
    if (text === null || control.test(text)) return refuseAs('application/octet-stream')
    if (offset === 0 && markup.test(text)) return refuseAs('text/html')
    if (offset === 0 && program.test(text)) return refuseAs('text/x-script')
  }
  return accept('text')
}

/** Decodes UTF-8 piece by piece; null where it is not UTF-8. */
function strictDecoder(): (bytes: Uint8Array, last: boolean) => string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return (bytes, last) => {
    try {
      return decoder.decode(bytes, { stream: !last })
    } catch {
      return null
    }
  }
}
