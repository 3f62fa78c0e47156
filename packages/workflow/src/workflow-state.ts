/** Where a dossier stands in its workflow: everything the interpreter needs, and nothing else. */
export type WorkflowState = {
  readonly stage: string
  /** While true only `resume` (and leaving for good) is open. */
  readonly suspended: boolean
  /** The stage a supplement was asked from; null when none is open. */
  readonly origin: string | null
}

export function startState(start: string): WorkflowState {
  return { stage: start, suspended: false, origin: null }
}
