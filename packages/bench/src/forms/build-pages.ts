import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Alias } from 'vite'

export type PageName = 'bare' | 'plain' | 'ours' | 'outline'
export type BuiltPages = { readonly folder: string; readonly remove: () => Promise<void> }

const pages = fileURLToPath(new URL('../../pages/', import.meta.url))
const { resolve } = createRequire(import.meta.url)

/** Builds the pages for production, each by itself: react-jsonschema-form whole on its page, trimmed as we ship it on ours. */
export async function buildPages(names: readonly PageName[]): Promise<BuiltPages> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-bench-pages-'))
  for (const name of names) {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: join(pages, name),
      base: './',
      plugins: [react()],
      resolve: { alias: name === 'ours' || name === 'outline' ? leanAliases() : [] },
      build: {
        outDir: join(folder, name),
        emptyOutDir: true,
        reportCompressedSize: false,
        // Names are needed to count by them; nothing is timed there.
        minify: name !== 'outline',
        chunkSizeWarningLimit: 2_000,
        target: 'es2023',
      },
    })
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** The same parts of react-jsonschema-form are left out as in `apps/web/vite.config.ts`. */
function leanAliases(): Alias[] {
  const lean = (find: RegExp, name: string): Alias => ({
    find,
    replacement: resolve(`@thidua/form-renderer/rjsf/${name}`),
  })
  return [
    lean(/^markdown-to-jsx\/react$/, 'plain-markdown'),
    lean(/^\.{1,2}\/getDefaultRegistry\.js$/, 'lean-registry'),
    lean(/^\.{1,2}\/findSchemaDefinition\.js$/, 'no-references'),
    lean(/^\.{1,2}\/deepEquals\.js$/, 'deep-equals'),
    lean(/^\.\/createSchemaUtils\.js$/, 'flat-schema'),
  ]
}
