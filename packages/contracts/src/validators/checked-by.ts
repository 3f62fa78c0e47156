import type { ErrorCode, Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { SchemaError } from './problems-of-errors.ts'
import { problemsOfErrors } from './problems-of-errors.ts'
import { problemsOfText } from './problems-of-text.ts'

type GeneratedCheck = { (value: unknown): boolean; errors?: readonly SchemaError[] | null }

/** Checks a whole document; every problem found is listed with its JSON pointer (at most 50). */
export type Validate<Document> = (value: unknown) => Outcome<Document>

/** Turns a generated check into a function of the house: what is wrong is a value with a code. */
export function checkedBy<Document>(check: unknown, refusal: ErrorCode): Validate<Document> {
  const generated = check as GeneratedCheck
  return (value) => {
    const problems = generated(value) ? problemsOfText(value) : problemsOfErrors(generated.errors ?? [])
    return problems.length > 0 ? refuse(refusal, undefined, problems) : ok(value as Document)
  }
}
