import createQrCode from 'qrcode-generator'

const quietModules = 4 // ISO/IEC 18004 asks for four empty modules around the code

/**
 * A QR code as one SVG path, with its quiet zone. Correction level M while the code stays coarse enough to be read from
 * paper, L beyond. Throws when the text is longer than a QR code holds (about 2,900 bytes).
 */
export function qrSvg(text: string): string {
  const medium = encode(text, 'M')
  const code = medium !== null && medium.getModuleCount() <= 69 ? medium : encode(text, 'L')
  if (code === null) throw new RangeError('the text of the QR code is too long')
  const count = code.getModuleCount()
  const size = count + 2 * quietModules
  const path = Array.from({ length: count }, (_, row) => rowPath(code, row, count)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#000000" d="${path}"/></svg>`
}

type Code = ReturnType<typeof createQrCode>

function encode(text: string, level: 'L' | 'M'): Code | null {
  const code = createQrCode(0, level)
  code.addData(text, 'Byte')
  try {
    code.make()
    return code
  } catch {
    return null
  }
}

/** Dark modules of a row, neighbours joined, as rectangles. */
function rowPath(code: Code, row: number, count: number): string {
  let path = ''
  for (let column = 0; column < count; column += 1) {
    if (!code.isDark(row, column)) continue
    let end = column
    while (end < count && code.isDark(row, end)) end += 1
    path += `M${column + quietModules} ${row + quietModules}h${end - column}v1h${column - end}z`
    column = end
  }
  return path
}
