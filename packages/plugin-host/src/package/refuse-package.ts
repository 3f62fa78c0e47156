import { domainError, fail, type DomainError, type ErrorCode, type Result } from '@thidua/kernel'
import type { PackageReason } from './package-reasons.ts'

export type RefusalPlace = {
  readonly reason: PackageReason
  /** The file inside the package, or of the catalogue. */
  readonly file?: string
  /** JSON pointer into that file. */
  readonly place?: string
  readonly [more: string]: string | number | undefined
}

/** A refusal that says where: `params.reason` (closed list), `params.file`, `params.place`, and the same as a problem. */
export function refusePackage(code: ErrorCode, where: RefusalPlace): Result<never, DomainError> {
  const told = Object.entries(where).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'string' ? cleanText(value) : value] as const],
  )
  const params: Readonly<Record<string, string | number>> = Object.fromEntries(told)
  return fail(domainError(code, params, [{ code, path: cleanText(where.place ?? ''), params }]))
}

const mostTold = 160
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu

/** Names come from strangers: short, on one line, without signs that cannot be seen. */
export function cleanText(text: string): string {
  const short = text.length > mostTold * 2 ? text.slice(0, mostTold * 2) : text
  const seen = [...short.replaceAll(unseen, '\uFFFD')]
  return seen.length > mostTold ? `${seen.slice(0, mostTold).join('')}…` : seen.join('')
}
