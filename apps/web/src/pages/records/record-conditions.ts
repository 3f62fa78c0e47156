export type Sign = '=' | '>=' | '<=' | '~'

/** The value a field is held to by a sign; empty where nothing is said. */
export function conditionOf(where: readonly string[], fieldId: string, sign: Sign): string {
  const head = `${fieldId}${sign}`
  const found = where.find((text) => text.startsWith(head))
  return found === undefined ? '' : found.slice(head.length)
}

/** The conditions with this one instead of the one of the same field and sign; without a value it goes. */
export function withCondition(
  where: readonly string[],
  fieldId: string,
  sign: Sign,
  value: string | null,
): readonly string[] {
  const head = `${fieldId}${sign}`
  const others = where.filter((text) => !text.startsWith(head))
  const said = value?.trim() ?? ''
  return said === '' ? others : [...others, head + said]
}

export type ReadCondition = { readonly fieldId: string; readonly sign: Sign; readonly value: string }

export function readCondition(text: string): ReadCondition | null {
  const [, fieldId, sign, value] = /^(\w+)(>=|<=|=|~)(.*)$/s.exec(text) ?? []
  return fieldId && sign && value !== undefined ? { fieldId, sign: sign as Sign, value } : null
}
