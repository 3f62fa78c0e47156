import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((match) => colours(match[1] ?? ''))
const [light, darkByMachine, darkByChoice] = blocks

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].toSorted((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'paper-soft', 'paper-sunk']
const textPairs: [string, string][] = [
  ...['ink', 'ink-soft', 'ink-faint'].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...['action', 'action-strong', 'success', 'warning', 'danger', 'honour'].flatMap((ink) =>
    ['paper', 'paper-soft'].map((ground): [string, string] => [ink, ground]),
  ),
  ...['action', 'success', 'warning', 'danger', 'honour'].map((ink): [string, string] => [
    ink,
    `${ink}-soft`,
  ]),
  ...['action', 'success', 'warning', 'danger', 'honour'].map((ink): [string, string] => [
    'ink',
    `${ink}-soft`,
  ]),
  ['ink-soft', 'action-soft'],
  ['action-strong', 'action-soft'],
  ['action', 'paper-sunk'],
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-danger', 'danger'],
]
const edgePairs: [string, string][] = [
  ['line-strong', 'paper'],
  ['line-strong', 'paper-soft'],
  ['focus', 'paper'],
  ['focus', 'paper-soft'],
  ['focus', 'paper-sunk'],
]

test('the dark theme is the same by machine and by choice, and both themes name the same colours', () => {
  expect([...(darkByMachine ?? [])]).toEqual([...(darkByChoice ?? [])])
  expect([...(darkByChoice?.keys() ?? [])]).toEqual([...(light?.keys() ?? [])])
  expect(light?.size).toBeGreaterThan(20)
})

test.each([
  ['light', light],
  ['dark', darkByChoice],
])('every text of the %s theme reaches 4.5:1 on its ground, every edge 3:1', (_, theme) => {
  const ratio = ([ink, ground]: [string, string]) =>
    contrast(theme?.get(ink) ?? '#000000', theme?.get(ground) ?? '#000000')
  const weak = [
    ...textPairs.filter((pair) => ratio(pair) < 4.5),
    ...edgePairs.filter((pair) => ratio(pair) < 3),
  ].map((pair) => `${pair.join(' on ')}: ${ratio(pair).toFixed(2)}`)
  expect(weak).toEqual([])
})
