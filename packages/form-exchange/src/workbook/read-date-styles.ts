import { ok, refuse, type Outcome } from '@thidua/kernel'
import { walkXml } from '../xml/walk-xml.ts'
import { workbookLimits } from './workbook-limits.ts'

/** Per cell style, whether its number is shown as a date. */
export function readDateStyles(bytes: Uint8Array): Outcome<readonly boolean[]> {
  const custom = new Map<string, boolean>()
  const styles: boolean[] = []
  let inCellStyles = false
  const walked = walkXml(bytes, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, isDateFormat(formatCode))
      else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles && styles.length <= workbookLimits.styles) {
        styles.push(custom.get(numFmtId) ?? isBuiltInDate(Number(numFmtId)))
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

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

/** A format that shows a day, a month or a year once colours, quoted words and escapes are gone. */
function isDateFormat(code: string): boolean {
  const bare = code.slice(0, 255).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[dy]/i.test(bare) || /m.*[dy/-]/i.test(bare)
}
