import { ok, refuse, type ErrorCode, type Outcome } from '@thidua/kernel'
import { SaxesParser } from 'saxes'

/** What is told about an XML part. Names come without their namespace prefix; so do attributes' (`r:id` is `id`). */
export type XmlHandlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

export const xmlLimits = { depth: 64, elements: 4_000_000, attributes: 64 } as const

class XmlRefusal extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, reason: string) {
    super(reason)
    this.code = code
  }
}

/**
 * Streams one part past the handlers: well-formed, no DTD and so no entities of its own, bounded depth and count.
 * Refuses `input.invalid`, `input.too-deep` or `input.too-large`; errors thrown by the handlers are bugs and pass through.
 */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): Outcome<void> {
  let depth = 0
  let elements = 0
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', () => {
    throw new XmlRefusal('input.invalid', 'xml')
  })
  parser.on('doctype', () => {
    throw new XmlRefusal('input.unsupported-media', 'doctype')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    elements += 1
    if (depth > xmlLimits.depth) throw new XmlRefusal('input.too-deep', 'xml')
    if (elements > xmlLimits.elements) throw new XmlRefusal('input.too-large', 'xml')
    handlers.open?.(localName(name), localAttributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handlers.close?.(localName(name))
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  try {
    feed(parser, bytes)
    return ok()
  } catch (error) {
    if (error instanceof XmlRefusal) return refuse(error.code, { reason: error.message })
    throw error
  }
}

const chunk = 65_536

function feed(parser: { write: (text: string) => unknown; close: () => unknown }, bytes: Uint8Array): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let at = 0; at < bytes.byteLength; at += chunk) {
    const last = at + chunk >= bytes.byteLength
    parser.write(decodeChunk(decoder, bytes.subarray(at, at + chunk), !last))
  }
  parser.close()
}

function decodeChunk(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new XmlRefusal('input.invalid', 'not-utf-8')
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const local = Object.create(null) as Record<string, string>
  const names = Object.keys(attributes)
  if (names.length > xmlLimits.attributes) throw new XmlRefusal('input.too-large', 'attributes')
  for (const name of names) local[localName(name)] = attributes[name] ?? ''
  return local
}
