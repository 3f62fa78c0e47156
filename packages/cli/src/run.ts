import type { DomainError, ErrorParams } from '@thidua/kernel'
import type { Arguments, Command, Report, RunOnFiles } from './command.ts'
import { helpLines } from './help.ts'
import { readArguments } from './read-arguments.ts'
import { readInput } from './read-input.ts'
import { isWord, say } from './words.ts'

type SentenceOf = (code: DomainError['code'], params?: ErrorParams) => string

const done = 0
const failed = 1

/** Runs one command. Gives the exit code: 0 done, 1 refused or failed; there is no other. */
export async function run(words: readonly string[]): Promise<number> {
  const json = words.includes('--json')
  const asked = readArguments(words)
  if (asked.kind === 'help') return printReport({ lines: helpLines(asked.about), data: null }, false)
  if (asked.kind === 'wrong') {
    const sentence = `${say(`wrong.${asked.message}`, { word: asked.word })} ${say('wrong.seeHelp')}`
    if (asked.command === null || !saysProblems(asked.command))
      return printFailure('input.invalid', sentence, json)
    const problems = [{ code: 'input.invalid', path: '', message: sentence }]
    return json
      ? printReport({ lines: [], data: { ok: false, problems }, failed: true }, json)
      : printFailure('input.invalid', sentence, json)
  }
  if ('load' in asked.command) return runCommand(asked.command, asked.arguments, json)
  return printReport(await runOnFiles(asked.command.loadOnFiles, asked.arguments), json)
}

/** Whatever lies in a file, nobody is shown a trace of calls. */
async function runOnFiles(load: () => Promise<RunOnFiles>, typed: Arguments): Promise<Report> {
  try {
    return await (await load())(typed)
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown'
    const message = say('form.crashed', { detail })
    return {
      failed: true,
      lines: [message],
      data: { ok: false, problems: [{ code: 'internal.error', path: '', message }] },
    }
  }
}

function saysProblems(command: Command): boolean {
  return 'loadOnFiles' in command || command.saysProblems === true
}

type OnInstallation = Extract<Command, { readonly load: unknown }>

async function runCommand(command: OnInstallation, typed: Arguments, json: boolean): Promise<number> {
  const { errorSentence, readConfiguration } = await import('@thidua/server')
  const refuse = async (error: DomainError) =>
    command.saysProblems === true
      ? printReport((await import('./plugin/plugin-report.ts')).refusalReport(error), json)
      : printFailure(error.code, sentenceOf(error, errorSentence), json, error)
  const configuration = readConfiguration()
  if (!configuration.ok) return refuse(configuration.error)
  const run = await command.load()
  const outcome = await run({
    configuration: configuration.value,
    arguments: typed,
    tell: (line) => (json ? undefined : console.log(line)),
    announce: (report) => announce(report, json),
    readInput,
  })
  return outcome.ok ? printReport(outcome.value, json) : refuse(outcome.error)
}

/** What the owner of the server can mend is said in a terminal's words; all else as on the pages. */
function sentenceOf({ code, params }: DomainError, errorSentence: SentenceOf): string {
  const word = `failure.${code}`
  return isWord(word) ? say(word, params) : errorSentence(code, params)
}

function announce(report: Report, json: boolean): void {
  if (json) console.log(JSON.stringify(report.data))
  else for (const line of report.lines) console.log(line)
}

function printReport(report: Report, json: boolean): number {
  if (json) console.log(JSON.stringify(report.data, null, 2))
  else for (const line of report.lines) console.log(line)
  return report.failed === true ? failed : done
}

function printFailure(code: string, sentence: string, json: boolean, error?: DomainError): number {
  if (json) console.log(JSON.stringify({ error: { ...error, code, message: sentence } }, null, 2))
  else console.error(sentence)
  return failed
}
