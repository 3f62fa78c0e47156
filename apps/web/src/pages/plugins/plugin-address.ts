/** The two parts of a plugin's id, as the route wants them. */
export function pluginAddress(pluginId: string): { readonly publisher: string; readonly name: string } {
  const [publisher = '', ...name] = pluginId.split('.')
  return { publisher, name: name.join('.') }
}
