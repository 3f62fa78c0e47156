import type { Problem } from '@thidua/kernel'
import { type DocumentView, findInView, isViewList } from './document-view.ts'
import { cleanText, keepTogether, singleLine, typographicQuotes } from './typography.ts'

/** The view together with the list of slots that could not be filled. */
export type Filling = { readonly view: DocumentView; readonly problems: Problem[] }

const slot = /\{\{\s*([^{}]*?)\s*\}\}/g
const wholeSlot = /^\{\{\s*([^{}]*?)\s*\}\}$/

/** Replaces slots in one pass: what a value says is never read as a slot again. Line feeds of values stay. */
export function fillText(text: string, place: string, filling: Filling): string {
  if (/\{\{|\}\}/.test(text.replace(slot, ''))) refuseSlot(text, place, filling)
  const filled = text.replace(slot, (_, path: string) => readText(path, place, filling))
  return keepTogether(typographicQuotes(cleanText(filled))).trim()
}

/** As `fillText`, on one line. */
export function fillLine(text: string, place: string, filling: Filling): string {
  return singleLine(fillText(text, place, filling))
}

/**
 * Lines of a template: a bare path to a list, or an array whose entries may be a slot that holds a list.
 * Lines with nothing in them disappear.
 */
export function fillLines(lines: readonly string[] | string, place: string, filling: Filling): string[] {
  const entries = typeof lines === 'string' ? [`{{${lines}}}`] : lines
  return entries
    .flatMap((entry, index) => fillEntry(entry, `${place}/${index}`, filling))
    .map(singleLine)
    .filter((line) => line !== '')
}

/** One entry: the items of a list when the entry is a slot that holds one, else its text. */
export function fillEntry(entry: string, place: string, filling: Filling): string[] {
  const path = wholeSlot.exec(entry.trim())?.[1]
  const value = path === undefined ? undefined : findInView(filling.view, path)
  if (!isViewList(value)) return [fillText(entry, place, filling)]
  return value.map((item) => fillText('{{item}}', place, { view: { item }, problems: filling.problems }))
}

function readText(path: string, place: string, filling: Filling): string {
  const value = findInView(filling.view, path)
  if (value === null) return ''
  if (typeof value === 'string') return value
  refuseSlot(path, place, filling)
  return ''
}

export function refuseSlot(slotText: string, place: string, filling: Filling): void {
  filling.problems.push({ code: 'document.failed', path: place, params: { slot: slotText.slice(0, 120) } })
}
