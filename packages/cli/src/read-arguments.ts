import { parseArgs } from 'node:util'
import type { Arguments, Command } from './command.ts'
import { commands } from './commands/table.ts'

export type Asked =
  | { readonly kind: 'help'; readonly about: readonly Command[] }
  | { readonly kind: 'run'; readonly command: Command; readonly arguments: Arguments }
  | Wrong

type Wrong = {
  readonly kind: 'wrong'
  /** Null when the words name none. */
  readonly command: Command | null
  readonly message: 'unknownCommand' | 'unknownOption' | 'missingOption' | 'missingValue'
  readonly word: string
}

/** Understands the words after `thidua`. */
export function readArguments(words: readonly string[]): Asked {
  const command = findCommand(words)
  const wantsHelp =
    words.length === 0 || words[0] === 'help' || words.includes('--help') || words.includes('-h')
  const named = words.filter((word) => !word.startsWith('-') && word !== 'help')
  const group = commands.filter(({ name }) => name.startsWith(`${named[0]} `))
  if (wantsHelp) return { kind: 'help', about: command ? [command] : group.length > 0 ? group : commands }
  if (command === undefined && named.length === 1 && group.length > 0) return { kind: 'help', about: group }
  if (command === undefined)
    return { kind: 'wrong', command: null, message: 'unknownCommand', word: named.join(' ') }
  return readOptions(command, words.slice(command.name.split(' ').length))
}

function findCommand(words: readonly string[]): Command | undefined {
  const named = words[0] === 'help' ? words.slice(1) : words
  return commands.find(({ name }) => {
    const parts = name.split(' ')
    return parts.every((part, index) => named[index] === part)
  })
}

function readOptions(command: Command, words: readonly string[]): Asked {
  const options: Command['options'] = { ...command.options, json: { kind: 'flag' } }
  const places = command.places ?? []
  const wrong = (message: Wrong['message'], word: string): Wrong => ({
    kind: 'wrong',
    command,
    message,
    word,
  })
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      strict: true,
      allowPositionals: places.length > 0,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { kind }]) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
        ]),
      ),
    })
    const [extra] = positionals.slice(places.length)
    if (extra !== undefined) return wrong('unknownOption', extra)
    const unnamed = places[positionals.length]
    if (unnamed !== undefined) return wrong('missingOption', unnamed)
    const missing = Object.entries(command.options).find(
      ([name, option]) => option.required === true && values[name] === undefined,
    )
    if (missing) return wrong('missingOption', `--${missing[0]}`)
    const named = Object.fromEntries(places.map((place, index) => [place, positionals[index]]))
    return { kind: 'run', command, arguments: argumentsOf(command, { ...values, ...named }) }
  } catch (error) {
    const code = (error as { code?: string }).code
    const word = /'(-[^' ]*|[^']*)/.exec((error as Error).message)?.[1] ?? ''
    return wrong(code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? 'missingValue' : 'unknownOption', word)
  }
}

function argumentsOf(command: Command, values: Readonly<Record<string, unknown>>): Arguments {
  return {
    text: (name) => (values[name] as string | undefined) ?? command.options[name]?.default ?? null,
    flag: (name) => values[name] === true,
    list: (name) => (values[name] as string[] | undefined) ?? [],
  }
}
