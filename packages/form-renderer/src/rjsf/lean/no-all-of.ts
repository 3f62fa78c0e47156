/** Takes the place of rjsf's `allOf` merger (see the web app's build): schemas of a section hold no `allOf`. */
// rjsf imports it as the default of its own file.
export default function keepSchema<Schema>(schema: Schema): Schema {
  return schema
}
