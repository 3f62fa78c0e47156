import { ok, refuse, type Outcome } from '@thidua/kernel'
import { walkXml } from '../xml/walk-xml.ts'
import { workbookLimits } from './workbook-limits.ts'

export type NumberStyle = 'date' | 'percent' | 'plain'

/** Per cell style, how its number is shown. */
export function readNumberStyles(bytes: Uint8Array): Outcome<readonly NumberStyle[]> {
  const custom = new Map<string, NumberStyle>()
  const styles: NumberStyle[] = []
  let inCellStyles = false
  const walked = walkXml(bytes, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, styleOfFormat(formatCode))
      else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles && styles.length <= workbookLimits.styles) {
        styles.push(custom.get(numFmtId) ?? builtInStyle(Number(numFmtId)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  if (!walked.ok) return walked
  if (styles.length > workbookLimits.styles || custom.size > workbookLimits.styles) {
    return refuse('input.too-large', { reason: 'styles', limit: workbookLimits.styles })
  }
  return ok(styles)
}

function builtInStyle(id: number): NumberStyle {
  if (id === 9 || id === 10) return 'percent'
  const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return date ? 'date' : 'plain'
}

/** A format that shows a day, a month or a year once colours, quoted words and escapes are gone. */
function styleOfFormat(code: string): NumberStyle {
  const bare = code.slice(0, 255).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (/[dy]/i.test(bare) || /m.*[dy/-]/i.test(bare)) return 'date'
  return bare.includes('%') ? 'percent' : 'plain'
}
