import { createRequire } from 'node:module'
import { splitCatalogue } from '@thidua/i18n/split-catalogue'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { HtmlTagDescriptor, Plugin } from 'vite'

const { resolve } = createRequire(import.meta.url)

/** Both subsets of the type are on every page: asked for at once, not after the style sheet was read. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map(
            (file): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
              injectTo: 'head',
            }),
          ),
    },
  }
}

const lean = (find: RegExp, name: string) => ({
  find,
  replacement: resolve(`@thidua/form-renderer/rjsf/${name}`),
})

// A section is one flat object whose fields are drawn by our own controls: what rjsf brings for nested schemas, alternatives,
// references and its own widgets (four fifths of it) is left out.
const leanRjsf = [
  lean(/^markdown-to-jsx\/react$/, 'plain-markdown'),
  lean(/^\.{1,2}\/getDefaultRegistry\.js$/, 'lean-registry'),
  lean(/^\.{1,2}\/findSchemaDefinition\.js$/, 'no-references'),
  lean(/^\.{1,2}\/deepEquals\.js$/, 'deep-equals'),
  lean(/^\.\/createSchemaUtils\.js$/, 'flat-schema'),
]

// The page is served under `default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'`:
// nothing may be inlined, neither scripts nor styles nor `data:` assets.
export default defineConfig({
  plugins: [react(), preloadFonts(), splitCatalogue()],
  resolve: { alias: leanRjsf },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/ },
            // many tiny chunks compress badly and cost a request each: what several pages share travels together
            { name: 'kit', test: /packages[\\/](ui|i18n|kernel)[\\/]src[\\/]/, minShareCount: 4 },
            // what four pages of one area share is that area's alone: nobody else pays for it at the door
            { name: 'shell', test: /apps[\\/]web[\\/]src[\\/](?!pages[\\/]\w+[\\/])/, minShareCount: 4 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4080' } },
})
