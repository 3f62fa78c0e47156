import type { BorderMeasures } from './certificate-layout.ts'

type Page = { readonly widthMm: number; readonly heightMm: number }

/**
 * The decorated frame as SVG in millimetres: two interlaced waves between double lines, a rosette in each corner.
 * Drawn for this platform; deliberately unlike the patterns of State-level certificates.
 */
export function borderOrnament(page: Page, border: BorderMeasures): string {
  const { innerXMm: x, innerYMm: y, innerWidthMm: width, innerHeightMm: height, bandMm: band } = border
  const half = band / 2
  const sides = [
    braid(width, band, `translate(${x} ${y - half})`, border),
    braid(width, band, `translate(${x} ${y + height + half})`, border),
    braid(height, band, `translate(${x - half} ${y}) rotate(90)`, border),
    braid(height, band, `translate(${x + width + half} ${y}) rotate(90)`, border),
  ]
  const corners = [x - half, x + width + half].flatMap((cornerX) =>
    [y - half, y + height + half].map((cornerY) => rosette(cornerX, cornerY, half, border)),
  )
  const frames = [
    frame(border, band, 0.9, border.red),
    frame(border, band - 1.1, 0.3, border.gold),
    frame(border, 1.1, 0.3, border.gold),
    frame(border, 0, 0.7, border.red),
  ]
  return svg(page, [...frames, ...sides, ...corners].join(''))
}

/** A star in a ring of petals, where a body sets its emblem. An ornament, not the national emblem. */
export function starOrnament(border: BorderMeasures): string {
  const points = Array.from({ length: 10 }, (_, index) =>
    polar(50, 50, index % 2 === 0 ? 26 : 9.9, index * 36 - 90),
  )
  const ring = `<circle cx="50" cy="50" r="33" fill="none" stroke="${border.gold}" stroke-width="1.6"/>`
  const petals = Array.from({ length: 24 }, (_, index) =>
    petal(50, 50, 36, 12, index * 15, border.gold),
  ).join('')
  const star = `<polygon points="${points.join(' ')}" fill="${border.red}"/>`
  return svg({ widthMm: 100, heightMm: 100 }, petals + ring + star)
}

function svg(page: Page, content: string): string {
  const box = `0 0 ${page.widthMm} ${page.heightMm}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none">${content}</svg>`
}

function frame(border: BorderMeasures, grow: number, stroke: number, colour: string): string {
  const { innerXMm, innerYMm, innerWidthMm, innerHeightMm } = border
  const at = `x="${round(innerXMm - grow)}" y="${round(innerYMm - grow)}"`
  const size = `width="${round(innerWidthMm + 2 * grow)}" height="${round(innerHeightMm + 2 * grow)}"`
  return `<rect ${at} ${size} stroke="${colour}" stroke-width="${stroke}"/>`
}

/** Waves along one side, a whole number of them, so that the braid meets every corner alike. */
function braid(length: number, band: number, transform: string, border: BorderMeasures): string {
  const count = Math.round(length / (band * 0.8))
  const half = length / count
  const strands = [
    wave(count, half, band * 0.27, border.red, 0.45),
    wave(count, half, band * -0.27, border.red, 0.45),
    wave(count, half, band * 0.17, border.gold, 0.3),
    wave(count, half, band * -0.17, border.gold, 0.3),
  ]
  const beads = Array.from({ length: count }, (_, index) => {
    const centre = round((index + 0.5) * half)
    const across = round(band * 0.1)
    const up = round(band * 0.07)
    return `<path d="M${centre - across} 0L${centre} ${-up}L${centre + across} 0L${centre} ${up}Z" fill="${border.gold}"/>`
  })
  return `<g transform="${transform}">${strands.join('')}${beads.join('')}</g>`
}

// A cubic with these handles follows half a sine to within 1 %: equal slope at the ends, equal height in the middle.
function wave(count: number, half: number, height: number, colour: string, stroke: number): string {
  const handle = (4 * half) / (3 * Math.PI)
  const steps = Array.from({ length: count }, (_, index) => {
    const top = round(((index % 2 === 0 ? 1 : -1) * height * 4) / 3)
    return `c${round(handle)} ${top} ${round(half - handle)} ${top} ${round(half)} 0`
  })
  return `<path d="M0 0${steps.join('')}" stroke="${colour}" stroke-width="${stroke}"/>`
}

function rosette(x: number, y: number, radius: number, border: BorderMeasures): string {
  const square = `<rect x="${x - radius}" y="${y - radius}" width="${2 * radius}" height="${2 * radius}" fill="#ffffff" stroke="${border.red}" stroke-width="0.5"/>`
  const outer = Array.from({ length: 16 }, (_, index) =>
    petal(x, y, radius * 0.42, radius * 0.42, index * 22.5, border.gold),
  )
  const inner = Array.from({ length: 8 }, (_, index) =>
    petal(x, y, radius * 0.12, radius * 0.4, index * 45, border.red),
  )
  const heart = `<circle cx="${x}" cy="${y}" r="${round(radius * 0.12)}" fill="${border.gold}"/>`
  return square + outer.join('') + inner.join('') + heart
}

function petal(x: number, y: number, from: number, length: number, angle: number, colour: string): string {
  const width = length * 0.32
  const path = `M0 ${round(-from)}Q${round(width)} ${round(-from - length / 2)} 0 ${round(-from - length)}Q${round(-width)} ${round(-from - length / 2)} 0 ${round(-from)}`
  const stroke = round(length * 0.06)
  return `<path transform="translate(${x} ${y}) rotate(${angle})" d="${path}" stroke="${colour}" stroke-width="${stroke}"/>`
}

function polar(x: number, y: number, radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
