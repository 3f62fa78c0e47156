// Words for the person at the terminal live in a catalogue, as everywhere in the house.
import { readFileSync } from 'node:fs'

export const messages = JSON.parse(readFileSync(new URL('messages.vi.json', import.meta.url), 'utf8'))
