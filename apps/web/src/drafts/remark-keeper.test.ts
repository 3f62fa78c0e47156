import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRemarkKeeper, type KeptRemark } from './remark-keeper.ts'

const kept = new Map<string, KeptRemark>()
let keys = 0

function open(from: KeptRemark | null = kept.get('k') ?? null) {
  return createRemarkKeeper(
    { key: 'k', userId: 'u', kept: from },
    {
      store: {
        write: async (remark) => void kept.set(remark.key, remark),
        remove: async (key) => void kept.delete(key),
      },
      now: () => new Date('2027-03-22T02:00:00Z'),
      newKey: () => `key-${++keys}`,
    },
  )
}

const pause = () => vi.advanceTimersByTimeAsync(300)

beforeEach(() => {
  vi.useFakeTimers()
  kept.clear()
  keys = 0
})
afterEach(() => void vi.useRealTimers())

it('what is typed lies on this machine after a moment, and is gone once it was sent', async () => {
  const keeper = open()
  keeper.type({ text: 'Thiếu số', forFiller: false })
  keeper.type({ text: 'Thiếu số hộ', forFiller: true })
  expect(kept.size).toBe(0)
  await pause()
  expect(kept.get('k')).toMatchObject({ userId: 'u', text: 'Thiếu số hộ', forFiller: true, sending: null })
  await keeper.sent()
  expect(kept.size).toBe(0)
})

it('what was taken back to nothing is not kept', async () => {
  const keeper = open()
  keeper.type({ text: 'x', forFiller: false })
  await pause()
  keeper.type({ text: '  ', forFiller: false })
  await pause()
  expect(kept.size).toBe(0)
})

it('sent again, also after a reload, it names the same key and version until it is changed', async () => {
  const keeper = open()
  keeper.type({ text: 'Đã sửa', forFiller: false })
  expect(keeper.beginSending(3)).toEqual({ key: 'key-1', version: 3 })
  await pause()
  const later = open()
  expect(later.beginSending(4)).toEqual({ key: 'key-1', version: 3 })
  later.type({ text: 'Đã sửa xong', forFiller: false })
  expect(later.beginSending(4)).toEqual({ key: 'key-2', version: 4 })
})

it('what the server refused is another attempt, with the words still here', async () => {
  const keeper = open()
  keeper.type({ text: 'Đã sửa', forFiller: false })
  keeper.beginSending(3)
  keeper.refused()
  expect(keeper.beginSending(5)).toEqual({ key: 'key-2', version: 5 })
  await pause()
  expect(kept.get('k')).toMatchObject({ text: 'Đã sửa', sending: { key: 'key-2', version: 5 } })
})

it('leaving the page writes down the last letters', async () => {
  const keeper = open()
  keeper.type({ text: 'chưa kịp', forFiller: false })
  keeper.stop()
  await Promise.resolve()
  expect(kept.get('k')?.text).toBe('chưa kịp')
})

it('a browser that keeps nothing still sends', async () => {
  const refuse = async () => Promise.reject(new Error('no storage'))
  const keeper = createRemarkKeeper(
    { key: 'k', userId: 'u', kept: null },
    { store: { write: refuse, remove: refuse }, now: () => new Date(), newKey: () => 'key' },
  )
  keeper.type({ text: 'Đã sửa', forFiller: false })
  expect(keeper.beginSending(null)).toEqual({ key: 'key', version: null })
  await expect(keeper.sent()).resolves.toBeUndefined()
})
