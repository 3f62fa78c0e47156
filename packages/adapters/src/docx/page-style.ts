/** Millimetres as twentieths of a point, the unit of Word. */
export function mm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Measures of Decree 30/2020, annex I: millimetres for the page, points for type. */
export const pageStyle = {
  font: 'Times New Roman',
  textWidthMm: 165,
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
  size: { width: 11_906, height: 16_838 },
  // The national title, 13 points bold, is 95.7 mm long and must stay on one line.
  header: { leftMm: 68, rightMm: 97 },
  firstLineMm: 12.7,
} as const

/** `docx` counts type in half points. */
export function halfPoints(points: number): number {
  return points * 2
}

/** Space before or after a paragraph, in twentieths of a point. */
export function space(points: number): number {
  return points * 20
}

/** Automatic line spacing is counted in 240ths of a line. */
export function lines(count: number): number {
  return Math.round(count * 240)
}

/** How many letters a centred line holds: bold capitals in the header's left column, and so on. */
export const centredLetters = { issuer: 23, superior: 25, subject: 62, post: 26 } as const
