import { renderTypes } from './render-types.ts'
import { renderValidator } from './render-validator.ts'
import { readSchemaFiles } from './schema-files.ts'

const note = '// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.'

/** Every generated file by its name in `src/generated`. The drift test compares these texts with what is committed. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = readSchemaFiles()
  const texts = new Map([['types.ts', `${note}\n\n${renderTypes(files)}`]])
  for (const file of files.filter(({ isDocument }) => isDocument)) {
    texts.set(`${file.name}.validator.ts`, `// @ts-nocheck\n${note}\n${renderValidator(file, files)}`)
  }
  return texts
}
