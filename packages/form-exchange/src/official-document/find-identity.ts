import { foldSearchKey, isLegalDate, type LegalDate } from '@thidua/kernel'
import { isOneOf, lexicon, opensWith } from './lexicon.ts'
import type { Certainty, Found, Oddity, ParsedDocument, TextPlace } from './parsed-document.ts'
import { hasMarker } from './read-marker.ts'
import type { Block } from './split-blocks.ts'

export type Identity = Pick<ParsedDocument, 'kind' | 'number' | 'date' | 'issuer' | 'title' | 'movement'> & {
  readonly oddities: readonly Oddity[]
}

const header = 4000
const patterns = {
  number: new RegExp(lexicon.patterns.number, 'u'),
  attached: new RegExp(lexicon.patterns.attachedNumber, 'iu'),
  nationalHeader: new RegExp(lexicon.patterns.nationalHeader, 'giu'),
  date: new RegExp(lexicon.patterns.date, 'iu'),
  movement: new RegExp(lexicon.patterns.movementName, 'gu'),
}

/** Number, date, issuer, title and the movement's name, with what disagrees between them. */
export function findIdentity(text: string, blocks: readonly Block[]): Identity {
  const oddities: Oddity[] = []
  const opening = text.slice(0, header)
  const number = findNumber(opening, oddities)
  compareAttached(text, number, oddities)
  const kindAt = blocks.findIndex((block) => isOneOf(block.text, lexicon.documentKinds))
  const kind = blocks[kindAt]
  if (!foldSearchKey(opening).includes(foldSearchKey(lexicon.nationalTitle))) {
    oddities.push({ code: 'national-title-missing', source: null, params: {} })
  }
  const title = kind && kindAt < 40 ? findTitle(blocks, kindAt) : null
  return {
    kind: kind && kindAt < 40 ? found(kind.text, kind.text, kind.source, 'certain') : null,
    number,
    date: findDate(opening, oddities),
    issuer: findIssuer(blocks),
    title,
    movement: findName(blocks, title?.value ?? '', oddities),
    oddities,
  }
}

function found<Value>(value: Value, printed: string, source: TextPlace, certainty: Certainty): Found<Value> {
  return { value, printed, source, certainty }
}

export function placeAt(text: string, start: number, end: number): TextPlace {
  return { start, end, line: text.slice(0, start).split('\n').length }
}

function findNumber(opening: string, oddities: Oddity[]): Found<string> | null {
  const match = patterns.number.exec(opening)
  if (!match) return null
  const [whole, digits = '', before = '', after = '', code = ''] = match
  const start = match.index + whole.indexOf(digits)
  const source = placeAt(opening, start, match.index + whole.length)
  const printed = opening.slice(source.start, source.end)
  if (before + after !== '') oddities.push({ code: 'number-spacing', source, params: { printed } })
  return found(`${digits}/${code}`, printed, source, 'certain')
}

function compareAttached(text: string, number: Found<string> | null, oddities: Oddity[]): void {
  const match = patterns.attached.exec(text)
  if (!match || !number) return
  const other = `${match[1]}/${match[2]}`
  if (other === number.value) return
  const source = placeAt(text, match.index, match.index + match[0].length)
  oddities.push({ code: 'number-conflict', source, params: { number: number.value, other } })
}

function findDate(opening: string, oddities: Oddity[]): Found<LegalDate> | null {
  const match = patterns.date.exec(opening)
  if (!match) return null
  const [whole, place = '', day = '', month = '', year = ''] = match
  const start = match.index + whole.indexOf(place)
  const source = placeAt(opening, start, match.index + whole.length)
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const printed = opening.slice(source.start, source.end)
  if (isLegalDate(date)) return found(date, printed, source, 'certain')
  oddities.push({ code: 'date-impossible', source, params: { printed } })
  return null
}

/** The chairman's heading over a decision counts more than the body's name in the letterhead. */
function findIssuer(blocks: readonly Block[]): Found<string> | null {
  const heads = blocks.slice(0, 60).map((block) => ({ block, text: withoutNationalHeader(block.text) }))
  const isIssuer = ({ text }: { readonly text: string }): boolean =>
    text === text.toUpperCase() && text.length < 160 && opensWith(text, lexicon.issuerOpenings)
  const signer = heads.find(
    (head) => isIssuer(head) && opensWith(head.text, lexicon.issuerOpenings.slice(0, 1)),
  )
  const chosen = signer ?? heads.find(isIssuer)
  if (!chosen) return null
  const { block, text } = chosen
  const next = heads[heads.indexOf(chosen) + 1]
  const continues =
    next && next.text === next.text.toUpperCase() && opensWith(next.text, lexicon.unitOpenings)
  if (!continues) return found(text, block.text, block.source, signer ? 'certain' : 'likely')
  const source = { ...block.source, end: next.block.source.end }
  return found(`${text} ${next.text}`, `${text} ${next.text}`, source, 'likely')
}

/** In plain text the two columns of a letterhead stand on one line. */
function withoutNationalHeader(text: string): string {
  return text.replace(patterns.nationalHeader, '').trim()
}

function findTitle(blocks: readonly Block[], kindAt: number): Found<string> | null {
  const lines: Block[] = []
  for (const block of blocks.slice(kindAt + 1, kindAt + 5)) {
    if (opensWith(block.text, lexicon.titleEnds) || hasMarker(block.text) || block.cells) break
    if (lines.length > 0 && block.heading !== lines[0]?.heading) break
    if (lines.reduce((total, line) => total + line.text.length, block.text.length) > 500) break
    lines.push(block)
  }
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return null
  const printed = lines.map((line) => line.text).join(' ')
  const source = { ...first.source, end: last.source.end }
  return found(printed, printed, source, first.heading && lines.length === 1 ? 'certain' : 'likely')
}

type Named = { count: number; readonly source: TextPlace }

/** The name the title quotes, in its most frequent spelling; without one, the name quoted most. */
function findName(blocks: readonly Block[], title: string, oddities: Oddity[]): Found<string> | null {
  const names = new Map<string, Named>()
  for (const block of blocks) {
    for (const match of block.text.matchAll(patterns.movement)) {
      const name = (match[1] ?? '').trim()
      const known = names.get(name)
      if (known) known.count += 1
      else names.set(name, { count: 1, source: block.source })
    }
  }
  const sorted = [...names].toSorted(([, left], [, right]) => right.count - left.count)
  const inTitle = sorted.filter(([name]) => foldSearchKey(title).includes(foldSearchKey(name)))
  const [most] = inTitle.length > 0 ? inTitle : sorted
  if (!most) return null
  const same = sorted.filter(([name]) => foldSearchKey(name) === foldSearchKey(most[0]))
  if (same.length > 1) {
    const variants = same.map(([name]) => name).join(' | ')
    oddities.push({ code: 'name-variants', source: same[1]?.[1].source ?? null, params: { variants } })
  }
  const clear = same.length === 1 && (inTitle.length > 0 || sorted.length === 1)
  return found(most[0], most[0], most[1].source, clear ? 'certain' : 'likely')
}
