import type { Command } from './command.ts'
import { commands } from './commands/table.ts'
import { isWord, say } from './words.ts'

export function helpLines(command: Command | null): readonly string[] {
  return command === null ? allCommands() : oneCommand(command)
}

function allCommands(): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2
  return [
    say('help.usage'),
    '',
    ...commands.map(({ name }) => `  ${name.padEnd(width)}${wordOf(`command.${name}`)}`),
    '',
    say('help.everywhere'),
    say('help.environment'),
  ]
}

function oneCommand({ name, options }: Command): readonly string[] {
  const typed = Object.entries(options).map(([option, { kind, required }]) => {
    const shown = kind === 'flag' ? `--${option}` : `--${option} …`
    return required === true ? shown : `[${shown}]`
  })
  const width = Math.max(...Object.keys(options).map((option) => option.length), 4) + 4
  return [
    `thidua ${[name, ...typed, '[--json]'].join(' ')}`,
    '',
    wordOf(`command.${name}`),
    '',
    ...Object.keys(options).map(
      (option) => `  ${`--${option}`.padEnd(width)}${wordOf(`option.${name}.${option}`)}`,
    ),
    `  ${'--json'.padEnd(width)}${say('option.json')}`,
  ]
}

/** A command or option without words in the catalogue fails a test. */
function wordOf(word: string): string {
  return isWord(word) ? say(word) : ''
}
