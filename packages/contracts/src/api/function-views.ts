import type { ErrorParams, LocalText } from '@thidua/kernel'
import type { PluginHook } from '../model/plugin-manifest.ts'
import type { CriterionOutcome } from '../model/scoring-model.ts'

/** One line a plugin's function scored. */
export type FunctionLineView = {
  readonly criterionId: string
  readonly title: LocalText
  readonly outcome: CriterionOutcome
  readonly pointsHundredths: number
  readonly maxPointsHundredths: number
  /** Answers the function says the line rests on. */
  readonly because: readonly { readonly fieldId: string; readonly value: unknown }[]
}

/** Adds something to think of; stands beside the dossier and changes nothing of it. */
export type FunctionNote = { readonly text: LocalText; readonly fieldId: string | null }

/** A function of the dossier's plugin that reads answers out of a file of another program. */
export type FileReaderView = {
  readonly hookId: string
  readonly title: LocalText
  readonly pluginTitle: LocalText
}

/** What one function of a plugin gave for a dossier, and of which package: enough to make the call again and compare. */
export type FunctionPartView = {
  readonly pluginId: string
  readonly pluginTitle: LocalText
  readonly version: string
  readonly digest: string
  readonly hookId: string
  readonly title: LocalText | null
  readonly functionName: string
  readonly event: PluginHook['event']
  /** `failed`: not scored, which is not the same as no points. `waiting`: not called yet. */
  readonly state: 'done' | 'failed' | 'waiting'
  /** Since the call: what it reads was changed, or another version of the plugin counts. */
  readonly outdated: 'input' | 'version' | null
  readonly error: { readonly code: string; readonly params: ErrorParams } | null
  /** Of `answer.derive`. */
  readonly value: string | number | boolean | null
  /** Of `score.form`; points after the part's own cap, null unless done. */
  readonly lines: readonly FunctionLineView[]
  readonly pointsHundredths: number | null
  readonly capHundredths: number | null
  /** Of `transition.after`: what it noted, in the words of its package. */
  readonly notes: readonly FunctionNote[]
  /** Of `import.parse`: the file it read last, and how many answers it found in it. */
  readonly read: { readonly file: string; readonly count: number } | null
  /** SHA-256 of everything handed to the function with the package's digest, and of what it gave. */
  readonly inputHash: string
  readonly resultHash: string | null
  readonly ticks: number
  readonly at: string | null
}

/** A bucket of its own beside the score: what plugins' functions add is never part of what the form's scoring counts. */
export type FunctionScoresView = {
  readonly parts: readonly FunctionPartView[]
  /** All parts that are scored, at most the province's cap; null when no part is. */
  readonly pointsHundredths: number | null
  /** What the province lets all functions of a dossier add. */
  readonly capHundredths: number
  /** False while any part that gives points is not scored. */
  readonly complete: boolean
  /** Something is to be computed (again), and this dossier is still open. */
  readonly mayRun: boolean
}
