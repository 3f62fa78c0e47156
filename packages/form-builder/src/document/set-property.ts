import type { NodeContent } from './form-document.ts'

export type PropertyChange = {
  readonly path: string
  readonly value?: unknown
  readonly before?: string | undefined
}

/** The content with one property set or taken away, and the change that takes this one back. */
export function setProperty(
  content: NodeContent,
  change: PropertyChange,
): { readonly content: NodeContent; readonly inverse: PropertyChange } {
  const [name = '', inner] = segmentsOf(change.path)
  if (inner === undefined) {
    return {
      content: withProperty(content, name, change.value, change.before),
      inverse: { path: pathSegment(name), ...remembered(content, name) },
    }
  }
  const holder = content[name]
  if (!isRecord(holder)) {
    const next = change.value === undefined ? holder : { [inner]: change.value }
    return {
      content: withProperty(content, name, next, undefined),
      inverse: { path: pathSegment(name), ...remembered(content, name) },
    }
  }
  return {
    content: withProperty(content, name, withProperty(holder, inner, change.value, change.before), undefined),
    inverse: { path: change.path, ...remembered(holder, inner) },
  }
}

export function propertyOf(content: NodeContent, path: string): unknown {
  const [name = '', inner] = segmentsOf(path)
  const value = content[name]
  return inner === undefined ? value : isRecord(value) ? value[inner] : undefined
}

/** A change of a known property keeps its place; a new one stands before `before`, else at the end. */
function withProperty(
  content: NodeContent,
  name: string,
  value: unknown,
  before: string | undefined,
): NodeContent {
  if (Object.hasOwn(content, name) && value !== undefined) return { ...content, [name]: value }
  const others = Object.entries(content).filter(([key]) => key !== name)
  if (value === undefined) return Object.fromEntries(others)
  const at = before === undefined ? -1 : others.findIndex(([key]) => key === before)
  const place = at < 0 ? others.length : at
  return Object.fromEntries([...others.slice(0, place), [name, value], ...others.slice(place)])
}

function remembered(content: NodeContent, name: string): Omit<PropertyChange, 'path'> {
  if (!Object.hasOwn(content, name)) return {}
  const names = Object.keys(content)
  const before = names[names.indexOf(name) + 1]
  return { value: content[name], ...(before === undefined ? {} : { before }) }
}

export function isRecord(value: unknown): value is NodeContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property name as one segment of a path, escaped like a JSON pointer. */
export function pathSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}
