import type { Outcome } from '@thidua/kernel'
import type { Configuration } from '@thidua/server'

export type Option = {
  readonly kind: 'text' | 'flag' | 'list'
  readonly required?: boolean
  readonly default?: string
}

/** What was typed, checked against the options and places of the command. */
export type Arguments = {
  text(name: string): string | null
  flag(name: string): boolean
  list(name: string): readonly string[]
}

/** `data` is printed with `--json`, `lines` without. A failed report ends with exit code 1. */
export type Report = { readonly lines: readonly string[]; readonly data: unknown; readonly failed?: boolean }

export type CommandContext = {
  readonly configuration: Configuration
  readonly arguments: Arguments
  /** Tells the person at the terminal something while the command runs; silent with `--json`. */
  readonly tell: (line: string) => void
  /** Prints a report before the command has ended: with `--json` its data on one line, else its lines. */
  readonly announce: (report: Report) => void
  /** What is piped in, for secrets that should not stand in the list of processes. */
  readonly readInput: () => Promise<string>
}

export type RunCommand = (context: CommandContext) => Promise<Outcome<Report>>

/** Works on files alone: no server, database, environment or installation is looked at, and no failure has another shape. */
export type RunOnFiles = (typed: Arguments) => Promise<Report>

export type Command = {
  /** Words as typed, e.g. `token create`. */
  readonly name: string
  /** Files named without an option, in order, e.g. `FORM` and `ANSWERS`; each is asked for by its name as a text. */
  readonly places?: readonly string[]
  readonly options: Readonly<Record<string, Option>>
} & (InstallationCommand | FilesCommand)

/** Loaded when called, so that help and small commands start at once. */
type InstallationCommand = {
  readonly load: () => Promise<RunCommand>
  /** With `--json` its refusals are `{ ok, problems }`, as those of the commands on files. */
  readonly saysProblems?: true
}
type FilesCommand = { readonly loadOnFiles: () => Promise<RunOnFiles> }
