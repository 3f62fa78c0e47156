/**
 * What a template may name. Every leaf is final text: dates and money are already words. `null` and `''` are known but
 * have nothing to print: their line disappears.
 */
export type DocumentView = { readonly [key: string]: ViewValue }
export type ViewValue = string | null | readonly ViewValue[] | DocumentView

const pathPattern = /^[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/

/** The value at a dotted path, or undefined when the view does not know it. Only own properties count. */
export function findInView(view: DocumentView, path: string): ViewValue | undefined {
  if (!pathPattern.test(path)) return undefined
  let value: ViewValue | undefined = view
  for (const key of path.split('.')) {
    if (!isViewObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

export function isViewObject(value: ViewValue | undefined): value is DocumentView {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isViewList(value: ViewValue | undefined): value is readonly ViewValue[] {
  return Array.isArray(value)
}
