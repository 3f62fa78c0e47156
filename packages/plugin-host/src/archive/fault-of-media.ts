const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const text = /\.(json|md)$/
const code = /^compute\/[a-z0-9_][a-z0-9._-]*\.js$/
/** Documents that a browser would draw or run. */
const markup = /^\s*<(\?xml|!doctype|!--|html|svg|script|body|head)/i

export type MediaFault =
  | 'media-binary'
  | 'media-markup'
  | 'media-not-json'
  | 'media-not-utf-8'
  | 'media-unknown'

export type Media =
  | { readonly fault: MediaFault; readonly text: null }
  | { readonly fault: null; readonly text: string }

/**
 * What a file is by its name and its content, both of which must agree: JSON, plain text, or a declared function. An archive,
 * a picture, a Word file or a web page is none of these, whatever it is called.
 */
export function mediaOf(path: string, content: Uint8Array): Media {
  if (!text.test(path) && !code.test(path) && path !== 'LICENSE')
    return { fault: 'media-unknown', text: null }
  if (content.includes(0)) return { fault: 'media-binary', text: null }
  const decoded = decode(content)
  if (decoded === null || decoded.startsWith('\uFEFF')) return { fault: 'media-not-utf-8', text: null }
  if (markup.test(decoded)) return { fault: 'media-markup', text: null }
  if (path.endsWith('.json') && !/^\s*[[{]/.test(decoded)) return { fault: 'media-not-json', text: null }
  return { fault: null, text: decoded }
}

function decode(content: Uint8Array): string | null {
  try {
    return decoder.decode(content)
  } catch {
    return null
  }
}
