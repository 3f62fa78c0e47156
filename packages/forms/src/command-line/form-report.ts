import type { ErrorParams, Problem } from '@thidua/kernel'
import type { Finding, Witness } from '../findings/finding.ts'

/** What every command prints with `--json`; sentences are looked up by code where there is a catalogue. */
export type FormReport = {
  readonly ok: boolean
  readonly problems: readonly ReportedProblem[]
}

export type ReportedProblem = {
  readonly code: string
  readonly path: string
  readonly severity?: Finding['severity']
  readonly params?: ErrorParams
  readonly witness?: Witness
}

export function reportOf(problems: readonly (Finding | Problem)[]): FormReport {
  const stops = problems.some((problem) => !('severity' in problem) || problem.severity === 'error')
  return { ok: !stops, problems }
}
