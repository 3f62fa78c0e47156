import type { Answers } from '@thidua/contracts'

/** What was filled in of a paper nobody but this machine keeps. */
export type KeptPaper = {
  readonly key: string
  readonly userId: string
  readonly answers: Answers
  /** Null: nothing was filled in yet. */
  readonly savedAt: string | null
}
