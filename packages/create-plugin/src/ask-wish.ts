import { basename, resolve } from 'node:path'
import words from '../messages/vi.json' with { type: 'json' }
import { refused, type Made } from './made.ts'
import { isPluginKind, type PluginWish } from './plugin-wish.ts'

type Given = { readonly [Part in keyof PluginWish]?: string | null }

/** Gives what a person types, or '' for the default; null where nobody is there to ask. */
export type Ask = ((question: string) => Promise<string>) | null

/** What was said with flags, then what a person answers, then what the folder's name suggests. */
export async function askWish(folder: string, given: Given, ask: Ask): Promise<Made<PluginWish>> {
  const name = nameOf(folder)
  const wish = async (part: keyof PluginWish, suggested: string): Promise<string> => {
    const said = given[part]
    if (said !== undefined && said !== null) return said
    const typed = ask ? await ask(words[`ask.${part}`].replace('{default}', suggested)) : ''
    return typed.trim() === '' ? suggested : typed.trim()
  }
  const id = await wish('id', `mau.${name}`)
  const kind = await wish('kind', 'organisation')
  if (!isPluginKind(kind)) return refused('input.invalid', { field: 'kind' })
  const title = await wish('title', name)
  const publisher = await wish('publisher', words['default.publisher'])
  return { ok: true, value: { id, kind, title, publisher } }
}

/** The folder's name in the letters an id may have. */
function nameOf(folder: string): string {
  const plain = basename(resolve(folder))
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('\u0111', 'd')
    .replaceAll('\u0110', 'D')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '')
  return plain === '' ? 'phan-mo-rong' : plain.slice(0, 40).replace(/-+$/, '')
}
