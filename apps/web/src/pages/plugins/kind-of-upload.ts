export type UploadKind = 'package' | 'list' | 'catalogue'

const headerBytes = 512

/**
 * What a chosen file is: by its name, and where a package and a catalogue's folder are called alike by the first name inside. It
 * only chooses the door; the server believes neither.
 */
export async function kindOfUpload(file: File): Promise<UploadKind> {
  if (/\.json$/i.test(file.name)) return 'list'
  if (/\.zip$/i.test(file.name)) return 'catalogue'
  const header = await firstBlock(file)
  const name = new TextDecoder('latin1').decode(header.subarray(0, 100)).replace(/\0[^]*$/, '')
  const isFolder = String.fromCharCode(header[156] ?? 0) === '5'
  const parts = name.replace(/^\.\//, '').split('/')
  const own = parts.length > 1 && !/^(blobs|roots)$/.test(parts[0] ?? '') ? parts.slice(1) : parts
  return isFolder || /^(blobs|roots|catalog\.json|root\.json)$/.test(own[0] ?? '') ? 'catalogue' : 'package'
}

/** Of a gzip the first block of what it holds; nothing when it is none. */
async function firstBlock(file: File): Promise<Uint8Array> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: number[] = []
  try {
    while (parts.length < headerBytes) {
      const { value, done } = await reader.read()
      if (done) break
      parts.push(...value.subarray(0, headerBytes))
    }
  } catch {
    return new Uint8Array()
  } finally {
    void reader.cancel().catch(() => undefined)
  }
  return Uint8Array.from(parts.slice(0, headerBytes))
}
