import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { Plugin } from 'rolldown'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Hundreds of small modules each, of which a fraction is used: bundled, they start in half the time. */
const bundledPackages = /^(kysely|pg|ajv|@trpc\/server)(\/|$)/

/**
 * Bundles our own TypeScript into `<folder>/dist`, so that a start reads a few files instead of a thousand. Other packages
 * of others stay where they are installed.
 */
export async function bundle(folder: string, input: Readonly<Record<string, string>>): Promise<void> {
  const output = join(folder, 'dist')
  const build = await rolldown({
    input,
    cwd: folder,
    platform: 'node',
    plugins: [takeHttpByName(), leaveOthersInPlace(output), keepOwnPlaces(output), writeAscii()],
    treeshake: true,
    external: ['pg-native'],
    checks: { pluginTimings: false },
  })
  await build.write({
    dir: output,
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name]-[hash].js',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  })
  await build.close()
}

/**
 * Importing `node:http` as a module reads all it exports, of which one is a whole second HTTP client: half a megabyte of code that
 * nobody asked for. What is asked for is taken by name instead.
 */
function takeHttpByName(): Plugin {
  const id = '\0node-http-by-name'
  return {
    name: 'take-http-by-name',
    resolveId: (source) => (source === 'node:http' ? id : null),
    load: (wanted) =>
      wanted === id ? `export const { IncomingMessage } = process.getBuiltinModule('node:http')` : null,
  }
}

/**
 * A package is found from the room that declares it, not from `dist` of the room that is bundled; so its address is
 * written down, relative to the bundle: the clone may lie anywhere.
 */
function leaveOthersInPlace(output: string): Plugin {
  return {
    name: 'leave-others-in-place',
    async resolveId(source, importer, options) {
      if (
        importer === undefined ||
        importer.includes('/node_modules/') ||
        /^(\.|\/|@thidua\/)/.test(source) ||
        bundledPackages.test(source)
      ) {
        return null
      }
      if (source.startsWith('node:')) return { id: source, external: true }
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (resolved === null) return null
      if (resolved.external !== false) return { id: source, external: true }
      return { id: specifierFrom(output, resolved.id), external: true }
    },
  }
}

/** Code that looks for data beside itself finds it where its source lies. */
function keepOwnPlaces(output: string): Plugin {
  return {
    name: 'keep-own-places',
    transform: {
      filter: { id: /\.ts$/, code: 'import.meta.' },
      handler(code, id) {
        if (!id.startsWith(root) || id.includes('/node_modules/')) return null
        const place = `new URL(${JSON.stringify(specifierFrom(output, id))}, import.meta.url)`
        const moved = code
          .replaceAll('import.meta.url', 'ownPlace.href')
          .replaceAll('import.meta.dirname', 'ownFolder(ownPlace)')
        return `import { fileURLToPath as pathOf } from 'node:url'
const ownPlace = ${place}
const ownFolder = (place) => pathOf(new URL('.', place))
${moved}`
      },
    },
  }
}

/** One letter beyond ASCII makes the engine keep a whole file at two bytes a letter; what is minified last is written so last. */
function writeAscii(): Plugin {
  return {
    name: 'write-ascii',
    generateBundle(_options, written) {
      for (const chunk of Object.values(written)) if (chunk.type === 'chunk') chunk.code = asciiOf(chunk.code)
    },
  }
}

function asciiOf(code: string): string {
  return code.replaceAll(
    /[^ -~\n\r\t]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function specifierFrom(output: string, path: string): string {
  const address = relative(output, path).replaceAll('\\', '/')
  return address.startsWith('.') ? address : `./${address}`
}
