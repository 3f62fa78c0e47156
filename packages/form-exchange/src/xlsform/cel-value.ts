export type CelType = 'integer' | 'decimal' | 'text' | 'texts' | 'boolean' | 'rows' | 'any'

export type Cel = {
  readonly source: string
  readonly type: CelType
  readonly literal?: string
  /** Values of the sheet → values of the form, where it stands for a choice. */
  readonly options?: ReadonlyMap<string, string>
}

/** What `${name}` stands for; a column of a table knows its table. */
export type CelField = {
  readonly id: string
  readonly type: CelType
  readonly rows?: string
  readonly options?: ReadonlyMap<string, string>
}

export type CelScope = {
  readonly fields: ReadonlyMap<string, CelField>
  /** The field the expression belongs to: `.` */
  readonly own: CelField | null
}

/** Says why an expression has no equal here; never leaves this folder. */
export class Untranslatable extends Error {}

/** Both sides of one type: XLSForm turns `'1'` into 1 and back as it needs. */
export function alike(left: Cel, right: Cel): readonly [Cel, Cel] {
  if (left.options && right.literal !== undefined) return [left, optionLiteral(left.options, right.literal)]
  if (right.options && left.literal !== undefined) return [optionLiteral(right.options, left.literal), right]
  if (left.type === right.type || left.type === 'any' || right.type === 'any') return [left, right]
  if (isNumber(left) && isNumber(right)) return [asDecimal(left), asDecimal(right)]
  if (left.literal !== undefined) return [literalAs(left, right.type), right]
  if (right.literal !== undefined) return [left, literalAs(right, left.type)]
  throw new Untranslatable('types-differ')
}

export function optionLiteral(options: ReadonlyMap<string, string>, literal: string): Cel {
  return { source: JSON.stringify(options.get(literal) ?? literal), type: 'text' }
}

function literalAs(cel: Cel, type: CelType): Cel {
  const literal = cel.literal ?? ''
  if (type === 'text') return { source: JSON.stringify(literal), type }
  if (type === 'decimal' && /^-?\d+(\.\d+)?$/.test(literal))
    return asDecimal({ source: literal, type: 'integer', literal })
  if (type === 'integer' && /^-?\d+$/.test(literal)) return { source: literal, type }
  throw new Untranslatable('types-differ')
}

export function asDecimal(cel: Cel): Cel {
  if (cel.type === 'decimal') return cel
  if (cel.type !== 'integer' && cel.type !== 'any') throw new Untranslatable('not-a-number')
  const source = cel.literal === undefined ? `double(${cel.source})` : `${cel.source}.0`
  return { source, type: 'decimal' }
}

function isNumber({ type }: Cel): boolean {
  return type === 'integer' || type === 'decimal'
}
