/** `unevaluated…` keywords appear in no contract, so nobody reads what the code notes down for them. */
const notedForUnevaluated =
  /const (evaluated\d+) = \w+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/g
const evaluatedMark = /^\w+\.evaluated = .*;\n?/gm
const notedProperties = /^evaluated\d+\.(?:props|items) = .*;\n/gm
const schemaPlace = /schemaPath:"[^"]*",/g
const errorPush = /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g
const emptyElse = /\nelse \{\n\}/g
const defaultExport = /^export default .*\n/m
const strictMark = '"use strict";\n'

/**
 * The same checks in fewer bytes, and without statements that act on loading, so that a bundle drops the validators it
 * does not use. Throws when the generator's text is no longer what these patterns know.
 */
export function compactValidator(code: string): string {
  const compacted = code
    .replace(notedForUnevaluated, '')
    .replace(notedProperties, '')
    .replace(evaluatedMark, '')
    .replace(schemaPlace, '')
    .replace(errorPush, '(vErrors ??= []).push($1);')
    .replace(emptyElse, '')
    .replace(defaultExport, '')
    .replace(strictMark, '')
  const left = /\bevaluated\d*\b|vErrors === null\)/.exec(compacted)
  if (left) throw new Error(`the generated code has changed its shape near ${left[0]}`)
  return withoutUnusedSchemas(compacted)
}

/** Schemas are copied into the code whole; most are only read while generating. */
function withoutUnusedSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  )
}
