import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Typst source with data beside it: the data arrives as JSON in `sys.inputs`, never inside the source. */
export type TypstJob = { readonly source: string; readonly data: unknown }

export type TypstCompiler = { pdf(job: TypstJob): Uint8Array }

const fontStyles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const keptCompilations = 10

/**
 * A compiler that sees the four faces of Tinos and no other file. `fontFolder` is for installations where the font
 * package lies elsewhere.
 */
export function createTypstCompiler(fontFolder: string = tinosFolder()): TypstCompiler {
  const fontPaths = fontStyles.map((style) => join(fontFolder, style))
  const compiler = NodeCompiler.create({ workspace: fontFolder, fontArgs: [{ fontPaths }] })
  return {
    pdf({ source, data }) {
      const compiled = compiler.compile({ mainFileContent: source, inputs: { data: JSON.stringify(data) } })
      if (!compiled.result)
        throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
      const pdf = compiler.pdf(compiled.result)
      compiler.evictCache(keptCompilations)
      return pdf
    },
  }
}

function tinosFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
}
