import type { Report } from '../command.ts'
import { say } from '../words.ts'
import { problemSentence } from './problem-sentence.ts'
import { isError, type FoundProblem, type ToldProblem } from './told-problem.ts'

export type FormAnswer = {
  readonly problems: readonly ToldProblem[]
  /** Beside `ok` and `problems` with `--json`. */
  readonly result?: object
  /** For people, after the problems. */
  readonly lines?: readonly string[]
}

const marks = { error: '✗', warning: '!', notice: '·' } as const
const mostLines = 100

export function tellProblems(problems: readonly FoundProblem[], file?: string): readonly ToldProblem[] {
  return problems.map(({ code, path, ...more }) => ({
    code,
    path,
    message: problemSentence({ code, path, ...more }),
    ...more,
    ...(file === undefined ? {} : { file }),
  }))
}

/** What every `form` command ends with: `{ ok, problems }` and what it was asked for; not ok ends with exit code 1. */
export function formReport({ problems, result = {}, lines = [] }: FormAnswer): Report {
  const ok = !problems.some(isError)
  const shown = problems.slice(0, mostLines).flatMap(problemLines)
  const more = problems.length > mostLines ? [say('form.more', { count: problems.length - mostLines })] : []
  return {
    failed: !ok,
    data: { ok, problems, ...result },
    lines: [...shown, ...more, ...lines, ...(lines.length > 0 ? [] : [summary(problems)])],
  }
}

function problemLines({
  file,
  path,
  sheet,
  cell,
  severity,
  message,
  code,
  witness,
}: ToldProblem): readonly string[] {
  const place = [file, cell === undefined ? null : `${sheet ?? ''}!${cell}`, path]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' ')
  const line = `${marks[severity ?? 'error']} ${place === '' ? '' : `${place}: `}${message} [${code}]`
  return witness === undefined ? [line] : [line, `    ${say('form.witness')} ${JSON.stringify(witness)}`]
}

function summary(problems: readonly ToldProblem[]): string {
  const errors = problems.filter(isError).length
  const others = problems.length - errors
  if (errors > 0) return say('form.bad', { errors, others })
  return others > 0 ? say('form.good', { others }) : say('form.clean')
}
