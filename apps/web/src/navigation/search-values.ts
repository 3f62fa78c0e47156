// What an address may say, value by value. Anything else in it is ignored, never an error.

export type Raw = Record<string, unknown>

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.length > 0 && value.length <= 300
    ? value.normalize('NFC')
    : undefined
}

export function pageOf(value: unknown): number | undefined {
  const page = Number(value)
  return Number.isInteger(page) && page > 1 && page < 100_000 ? page : undefined
}

export function flagOf(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined
}

export function unitIdOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined
}

export function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value)
}

type Defined<Shape> = { readonly [Key in keyof Shape]?: Exclude<Shape[Key], undefined> }

export function withoutUndefined<Shape extends Raw>(shape: Shape): Defined<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined),
  ) as Defined<Shape>
}
