import common from '../messages/vi.json' with { type: 'json' }
import plugin from '../messages/plugin.vi.json' with { type: 'json' }

const catalogue = { ...common, ...plugin }

export type Word = keyof typeof catalogue

/** A sentence of the catalogue with its values filled in. */
export function say(word: Word, values: Readonly<Record<string, string | number | boolean>> = {}): string {
  return catalogue[word].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export function isWord(word: string): word is Word {
  return Object.hasOwn(catalogue, word)
}
