import type { ErrorParams } from '@thidua/kernel'

/** What is wrong, where, and what to do about it: one line of `problems` with `--json`. */
export type ToldProblem = {
  readonly code: string
  /** JSON pointer into the file. */
  readonly path: string
  readonly message: string
  readonly severity?: 'error' | 'warning' | 'notice'
  /** The file as it was named on the command line. */
  readonly file?: string
  readonly sheet?: string
  readonly cell?: string
  readonly params?: ErrorParams
  readonly witness?: object
}

/** The same before it has its sentence: a finding, a problem of answers, a cell of a workbook, an item of an import. */
export type FoundProblem = Omit<ToldProblem, 'message' | 'file'>

export function isError({ severity }: FoundProblem): boolean {
  return severity === undefined || severity === 'error'
}
