import { expect, test } from 'vitest'
import { commands } from './commands/table.ts'
import { helpLines } from './help.ts'
import { readArguments } from './read-arguments.ts'
import { isWord } from './words.ts'

test('Words, options and --json are understood', () => {
  const asked = readArguments(['token', 'create', '--user', 'sokhcn', '--ttl', '30m', '--json'])
  expect(asked).toMatchObject({ kind: 'run', command: { name: 'token create' } })
  if (asked.kind !== 'run') throw new Error('not run')
  expect([
    asked.arguments.text('user'),
    asked.arguments.text('ttl'),
    asked.arguments.text('name'),
  ]).toStrictEqual(['sokhcn', '30m', 'cli'])
})

test('Files stand without an option, before or after the options', () => {
  const asked = readArguments(['form', 'check', '--base', 'b.json', 'a.json'])
  expect(asked.kind === 'run' && [asked.arguments.text('FILE'), asked.arguments.text('base')]).toStrictEqual([
    'a.json',
    'b.json',
  ])
})

test('An option given several times is a list', () => {
  const words = 'user create --username a --name b --unit c --role agencyOfficer --role nominee'.split(' ')
  const asked = readArguments(words)
  expect(asked.kind === 'run' && asked.arguments.list('role')).toStrictEqual(['agencyOfficer', 'nominee'])
})

test.each([
  [['fly'], 'unknownCommand', 'fly'],
  [['start', '--fast'], 'unknownOption', '--fast'],
  [['token', 'create'], 'missingOption', '--user'],
  [['token', 'create', '--user'], 'missingValue', '--user'],
  [['start', 'now'], 'unknownOption', 'now'],
  [['form', 'diff', 'a.json'], 'missingOption', 'FORM2'],
  [['form', 'check', 'a.json', 'b.json'], 'unknownOption', 'b.json'],
])('%j is refused', (words, message, word) => {
  expect(readArguments(words)).toMatchObject({ kind: 'wrong', message, word })
})

test.each([[[]], [['--help']], [['help']], [['-h']]])('%j shows all commands', (words) => {
  expect(readArguments(words)).toStrictEqual({ kind: 'help', about: commands })
})

test.each([[['plugin']], [['plugin', '--help']], [['help', 'plugin']], [['--json', 'plugin']]])(
  '%j shows the commands of that group',
  (words) => {
    const asked = readArguments(words)
    const names = asked.kind === 'help' ? asked.about.map(({ name }) => name) : []
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !name.startsWith('plugin '))).toEqual([])
  },
)

test('A command a group does not have is refused', () => {
  expect(readArguments(['plugin', 'list'])).toMatchObject({ kind: 'wrong', word: 'plugin list' })
})

test('Help of one command is asked for before or after it', () => {
  expect(readArguments(['backup', '--help'])).toMatchObject({ kind: 'help', about: [{ name: 'backup' }] })
  expect(readArguments(['help', 'backup'])).toMatchObject({ kind: 'help', about: [{ name: 'backup' }] })
})

test.each(commands.map((command) => [command.name, command] as const))(
  '%s and its options are explained',
  (name, command) => {
    const words = [
      `command.${name}`,
      ...[...(command.places ?? []), ...Object.keys(command.options)].map(
        (option) => `option.${name}.${option}`,
      ),
    ]
    expect(words.filter((word) => !isWord(word))).toStrictEqual([])
    expect(helpLines([command]).join('\n')).toContain(`thidua ${name}`)
  },
)
