/** How a cell looks and whether it may be typed into. One entry per combination goes into the file's styles. */
export type CellLook = {
  readonly base: 'plain' | 'title' | 'head' | 'hint' | 'locked' | 'input'
  readonly format?: 'text' | 'integer' | 'decimal' | 'date'
  readonly faulty?: boolean
  /** A text a program might take for a formula is marked as text for good. */
  readonly quoted?: boolean
}

const formats = { text: 49, integer: 3, decimal: 4, date: 164 } as const
const fontOf = { plain: 0, title: 1, head: 2, hint: 3, locked: 3, input: 0 } as const
const fillOf = { plain: 0, title: 0, head: 2, hint: 3, locked: 3, input: 0 } as const
const faultyFill = 4

/** The looks a workbook uses, each with its number. */
export type LookTable = { readonly numberOf: (look: CellLook) => number; readonly xml: () => string }

export function createLookTable(): LookTable {
  const numbers = new Map<string, number>()
  const looks: CellLook[] = []
  return {
    numberOf(look) {
      const key = [look.base, look.format ?? '', look.faulty ? 1 : 0, look.quoted ? 1 : 0].join()
      const known = numbers.get(key)
      if (known !== undefined) return known
      looks.push(look)
      numbers.set(key, looks.length)
      return looks.length
    },
    xml: () => stylesXml(looks),
  }
}

function stylesXml(looks: readonly CellLook[]): string {
  const fonts = [font('', ''), font('<b/>', '14'), font('<b/>', ''), font('<i/>', '', 'FF595959')]
  const none =
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
  const fills = [fill('FFDCE6F1'), fill('FFF2F2F2'), fill('FFFFC7CE')]
  const bare = '<border><left/><right/><top/><bottom/><diagonal/></border>'
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/></numFmts><fonts count="4">${fonts.join('')}</fonts><fills count="5">${none}${fills.join('')}</fills><borders count="2">${bare}${border}</borders><cellStyleXfs count="1">${plain}/></cellStyleXfs><cellXfs count="${looks.length + 1}">${plain} xfId="0"/>${looks.map(styleXml).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`
const border = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`

function font(marks: string, size: string, colour = 'FF000000'): string {
  return `<font>${marks}<sz val="${size || '11'}"/><color rgb="${colour}"/><name val="Times New Roman"/><family val="1"/></font>`
}

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
}

function styleXml({ base, format, faulty, quoted }: CellLook): string {
  const framed = base === 'plain' || base === 'title' ? 0 : 1
  const filled = faulty ? faultyFill : fillOf[base]
  const open = base === 'input' ? 0 : 1
  return `<xf numFmtId="${format ? formats[format] : 0}" fontId="${fontOf[base]}" fillId="${filled}" borderId="${framed}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"${quoted ? ' quotePrefix="1"' : ''}><alignment vertical="top" wrapText="1"/><protection locked="${open}"/></xf>`
}
