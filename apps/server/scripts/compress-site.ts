import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const worthwhile = /\.(html|js|css|json|svg|webmanifest|topojson|txt)$/

/** Writes a `.br` beside each text file of the built web app, where it is missing or older. Build time only. */
export function compressSite(folder: string): number {
  if (!existsSync(folder)) return 0
  let written = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !worthwhile.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const target = `${path}.br`
    if (existsSync(target) && statSync(target).mtimeMs >= statSync(path).mtimeMs) continue
    const content = readFileSync(path)
    const packed = brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    })
    writeFileSync(target, packed)
    written += 1
  }
  return written
}

// `node scripts/compress-site.ts`: the built web app of this clone
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  compressSite(fileURLToPath(new URL('../../web/dist', import.meta.url)))
}
