import { ok, refuse, type Outcome } from '@thidua/kernel'
import { walkXml } from '../xml/walk-xml.ts'
import { decodeEscapes } from './read-cell.ts'
import { workbookLimits } from './workbook-limits.ts'

/** The texts cells refer to by number. Runs are joined, phonetic hints left out. */
export function readTextTable(bytes: Uint8Array): Outcome<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let inside = false
  let phonetic = 0
  let total = 0
  const walked = walkXml(bytes, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inside = true
      else if (name === 'rPh') phonetic += 1
    },
    text(more) {
      if (!inside || phonetic > 0) return
      total += more.length
      if (total <= workbookLimits.allText) text += more
    },
    close(name) {
      if (name === 'si' && strings.length <= workbookLimits.cells) strings.push(decodeEscapes(text))
      else if (name === 't') inside = false
      else if (name === 'rPh') phonetic -= 1
    },
  })
  if (!walked.ok) return walked
  if (total > workbookLimits.allText || strings.length > workbookLimits.cells) {
    return refuse('input.too-large', { reason: 'text', limit: workbookLimits.allText })
  }
  return ok(strings)
}
