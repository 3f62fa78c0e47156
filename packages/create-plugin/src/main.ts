#!/usr/bin/env node
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import words from '../messages/vi.json' with { type: 'json' }
import { askWish, type Ask } from './ask-wish.ts'
import { createPlugin } from './create-plugin.ts'
import { writePlugin } from './write-plugin.ts'

process.exitCode = await main(process.argv.slice(2))

/** `pnpm create @thidua/plugin FOLDER`; gives the exit code. */
async function main(typed: readonly string[]): Promise<number> {
  const given = readWords(typed)
  if (given === null) return fail(words.usage)
  const { folder, ...wished } = given
  const { ask, close } = openQuestions()
  const wish = await askWish(folder, wished, ask)
  close()
  const files = wish.ok ? createPlugin(wish.value) : wish
  const written = files.ok ? writePlugin(folder, files.value) : files
  if (!written.ok) return fail(fill(sentenceOf(written.code), written.params))
  process.stdout.write(`${fill(words.written, { count: String(written.value.length), folder })}\n`)
  process.stdout.write(`${fill(words.next, { folder })}\n`)
  return 0
}

function readWords(typed: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: { id: text, kind: text, title: text, publisher: text },
    })
    const [folder, more] = positionals
    return folder === undefined || more !== undefined ? null : { folder, ...values }
  } catch {
    return null
  }
}

function openQuestions(): { readonly ask: Ask; readonly close: () => void } {
  if (!process.stdin.isTTY) return { ask: null, close: () => undefined }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  return { ask: (question) => terminal.question(question), close: () => terminal.close() }
}

function sentenceOf(code: string): string {
  return new Map(Object.entries(words)).get(`refused.${code}`) ?? code
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
