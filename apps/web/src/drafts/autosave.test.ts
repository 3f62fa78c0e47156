import type { Answers } from '@thidua/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../api/api-error.ts'
import { type AutosavePorts, createAutosave, type SaveState } from './autosave.ts'
import type { Draft, StoreOf } from './draft-store.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Sent = { changes: Answers; version: number; key: string }

/** A server of one dossier in memory, behind the same port as the real one. */
function openDesk(answers: Answers = {}) {
  const server = {
    answers: { ...answers } as Record<string, unknown>,
    version: 1,
    fail: null as ApiError | null,
  }
  const sent: Sent[] = []
  const states: SaveState[] = []
  const drafts = new Map<string, Draft>()
  const store: StoreOf<Draft> = {
    read: async (key) => drafts.get(key) ?? null,
    write: async (draft) => void drafts.set(draft.key, draft),
    remove: async (key) => void drafts.delete(key),
  }
  let keys = 0
  const ports: AutosavePorts<object> = {
    store,
    send: async ({ changes, version, key }) => {
      sent.push({ changes, version, key })
      if (server.fail) throw server.fail
      if (version !== server.version) {
        throw new ApiError({
          code: 'dossier.version-stale',
          status: 409,
          params: { by: 'Trần Thị Hoa', at: '2027-03-05T07:05:00Z' },
        })
      }
      Object.assign(server.answers, changes)
      server.version += 1
      return { version: server.version, savedAt: '2027-03-05T07:06:00Z' }
    },
    readLatest: async () => ({ answers: server.answers as Answers, version: server.version }),
    onState: (state) => states.push(state),
    onSaved: () => {},
    onMerged: () => {},
    now: () => new Date('2027-03-05T07:06:00Z'),
    newKey: () => `key-${++keys}`,
  }
  const autosave = createAutosave(
    { key: 'k', userId: 'u', dossierId: 'd', formHash: 'h', version: 1, answers },
    ports,
  )
  return { autosave, server, sent, states, drafts, last: () => states.at(-1) }
}

test('What is typed is on this machine after 0.3 seconds and on the server after 2', async () => {
  const desk = openDesk()
  desk.autosave.change('note', 'Đã mở 14 lớp')
  await vi.advanceTimersByTimeAsync(310)
  expect(desk.drafts.get('k')?.changes).toEqual({ note: 'Đã mở 14 lớp' })
  expect(desk.sent).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(desk.server.answers).toEqual({ note: 'Đã mở 14 lớp' })
  expect(desk.last()).toEqual({ kind: 'saved', at: '2027-03-05T07:06:00Z' })
  expect(desk.drafts.size).toBe(0)
})

test('Without a network the draft stays and is sent later with the same key', async () => {
  const desk = openDesk()
  desk.server.fail = new ApiError({ code: 'client.offline', status: 0 })
  desk.autosave.change('note', 'một')
  await vi.advanceTimersByTimeAsync(2_500)
  expect(desk.last()?.kind).toBe('offline')
  expect(desk.drafts.get('k')?.changes).toEqual({ note: 'một' })
  desk.server.fail = null
  await vi.advanceTimersByTimeAsync(10_500)
  expect(desk.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1'])
  expect(desk.server.answers).toEqual({ note: 'một' })
})

test('A colleague who saved another field is merged without a question', async () => {
  const desk = openDesk({ note: '', count: 1 })
  desk.server.answers['count'] = 2
  desk.server.version = 2
  desk.autosave.change('note', 'hai')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(desk.server.answers).toEqual({ note: 'hai', count: 2 })
})

test('The same field changed by both asks, and keeping mine sends it on the newest version', async () => {
  const desk = openDesk({ note: 'cũ' })
  desk.server.answers['note'] = 'của chị Hoa'
  desk.server.version = 2
  desk.autosave.change('note', 'của tôi')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(desk.last()).toEqual({
    kind: 'conflict',
    conflicts: [{ fieldId: 'note', mine: 'của tôi', theirs: 'của chị Hoa' }],
    by: 'Trần Thị Hoa',
    at: '2027-03-05T07:05:00Z',
  })
  expect(desk.drafts.get('k')?.changes).toEqual({ note: 'của tôi' })
  await desk.autosave.resolve({ note: 'mine' })
  expect(desk.server.answers).toEqual({ note: 'của tôi' })
})

test('Taking the colleague’s value leaves nothing to send', async () => {
  const desk = openDesk({ note: 'cũ' })
  desk.server.answers['note'] = 'của chị Hoa'
  desk.server.version = 2
  desk.autosave.change('note', 'của tôi')
  await vi.advanceTimersByTimeAsync(3_000)
  await desk.autosave.resolve({ note: 'theirs' })
  expect(desk.server.answers).toEqual({ note: 'của chị Hoa' })
  expect(desk.drafts.size).toBe(0)
})

test('An expired session keeps the draft; after signing in again it is saved', async () => {
  const desk = openDesk()
  desk.server.fail = new ApiError({ code: 'session.expired', status: 401 })
  desk.autosave.change('note', 'ba')
  await vi.advanceTimersByTimeAsync(2_500)
  expect(desk.last()?.kind).toBe('expired')
  desk.server.fail = null
  await desk.autosave.flush()
  expect(desk.server.answers).toEqual({ note: 'ba' })
})

test('A draft left by an earlier visit is taken up and sent', async () => {
  const desk = openDesk({ note: 'cũ' })
  await desk.autosave.restore({
    key: 'k',
    userId: 'u',
    dossierId: 'd',
    formHash: 'h',
    baseVersion: 1,
    before: { note: 'cũ' },
    changes: { note: 'gõ lúc mất mạng' },
    savedAt: '2027-03-05T07:00:00Z',
  })
  await vi.advanceTimersByTimeAsync(100)
  expect(desk.server.answers).toEqual({ note: 'gõ lúc mất mạng' })
})

test('Typing while a save is on its way goes out in the next one', async () => {
  const desk = openDesk()
  desk.autosave.change('note', 'a')
  const flushing = desk.autosave.flush()
  desk.autosave.change('note', 'ab')
  await flushing
  await vi.advanceTimersByTimeAsync(2_500)
  expect(desk.sent.map(({ changes }) => changes)).toEqual([{ note: 'a' }, { note: 'ab' }])
  expect(desk.server.answers).toEqual({ note: 'ab' })
})
