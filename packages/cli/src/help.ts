import type { Command } from './command.ts'
import { isWord, say } from './words.ts'

/** Of one command its options, of several what each is for. */
export function helpLines(about: readonly Command[]): readonly string[] {
  const [first] = about
  return first && about.length === 1 ? oneCommand(first) : listed(about)
}

function listed(commands: readonly Command[]): readonly string[] {
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

function oneCommand({ name, places = [], options }: Command): readonly string[] {
  const typed = Object.entries(options).map(([option, { kind, required }]) => {
    const shown = kind === 'flag' ? `--${option}` : `--${option} …`
    return required === true ? shown : `[${shown}]`
  })
  const explained = [
    ...places.map((place) => [place, `option.${name}.${place}`] as const),
    ...Object.keys(options).map((option) => [`--${option}`, `option.${name}.${option}`] as const),
    ['--json', 'option.json'] as const,
  ]
  const width = Math.max(...explained.map(([shown]) => shown.length)) + 2
  return [
    `thidua ${[name, ...places, ...typed, '[--json]'].join(' ')}`,
    '',
    wordOf(`command.${name}`),
    '',
    ...explained.map(([shown, word]) => `  ${shown.padEnd(width)}${wordOf(word)}`),
  ]
}

/** A command or option without words in the catalogue fails a test. */
function wordOf(word: string): string {
  return isWord(word) ? say(word) : ''
}
