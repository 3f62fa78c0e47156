/** An address with a question in it, as the router takes it apart. */
export function routeOf(href: string): { readonly to: string; readonly search: Record<string, string> } {
  const { pathname, searchParams } = new URL(href, 'https://thidua.invalid')
  return { to: pathname, search: Object.fromEntries(searchParams) }
}
