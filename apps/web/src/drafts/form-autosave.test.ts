import type { FormContentView, SavedForm } from '@thidua/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../api/api-error.ts'
import { createFormAutosave, type FormSaveState, type NewerForm } from './form-autosave.ts'
import type { FormDraft } from './form-draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const at = '2027-03-05T07:06:00Z'

function formNamed(vi: string): FormContentView {
  return { definition: { id: 'phieu', formNumber: 'F99', version: '0.1.0', title: { vi }, sections: [] } }
}

/** A server of one draft in memory, behind the same port as the real one. */
function openDesk(unsent?: FormContentView) {
  const server = { content: formNamed('Phiếu'), version: 1, fail: null as ApiError | null }
  const sent: { title: string; version: number; key: string }[] = []
  const states: FormSaveState[] = []
  const newer: NewerForm[] = []
  const kept = new Map<string, FormDraft>()
  let keys = 0
  const autosave = createFormAutosave(
    { key: 'k', userId: 'u', draftId: 'd', version: 1, content: server.content, unsent },
    {
      store: {
        write: async (draft) => void kept.set(draft.key, draft),
        remove: async (key) => void kept.delete(key),
      },
      send: async ({ content, version, key }): Promise<SavedForm> => {
        sent.push({ title: content.definition.title.vi, version, key })
        if (server.fail) throw server.fail
        if (version !== server.version) {
          const by = { userId: 'hoa', name: 'Trần Thị Hoa' }
          return { outcome: 'newer', version: server.version, by, at, content: server.content }
        }
        server.content = content
        server.version += 1
        return { outcome: 'saved', version: server.version, savedAt: at }
      },
      onState: (state) => states.push(state),
      onNewer: (found) => newer.push(found),
      now: () => new Date(at),
      newKey: () => `key-${++keys}`,
    },
  )
  return { autosave, server, sent, states, newer, kept, last: () => states.at(-1) }
}

test('A form being drawn is on this machine after 0.3 seconds and on the server after 1.5', async () => {
  const desk = openDesk()
  desk.autosave.change(formNamed('Phiếu hộ'))
  await vi.advanceTimersByTimeAsync(310)
  expect(desk.kept.get('k')?.content.definition.title.vi).toBe('Phiếu hộ')
  expect(desk.sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1_300)
  expect(desk.server.content.definition.title.vi).toBe('Phiếu hộ')
  expect(desk.last()).toEqual({ kind: 'saved', at })
  expect(desk.kept.size).toBe(0)
})

test('Without a network the form stays on this machine and is sent later with the same key', async () => {
  const desk = openDesk()
  desk.server.fail = new ApiError({ code: 'client.offline', status: 0 })
  desk.autosave.change(formNamed('Phiếu hộ'))
  await vi.advanceTimersByTimeAsync(1_600)
  expect(desk.last()?.kind).toBe('offline')
  expect(desk.kept.get('k')?.content.definition.title.vi).toBe('Phiếu hộ')
  desk.server.fail = null
  await vi.advanceTimersByTimeAsync(10_100)
  expect(desk.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1'])
  expect(desk.server.content.definition.title.vi).toBe('Phiếu hộ')
})

test('What somebody else saved meanwhile is handed over to be merged, and nothing is sent until it is', async () => {
  const desk = openDesk()
  desk.server.content = formNamed('Của chị Hoa')
  desk.server.version = 4
  desk.autosave.change(formNamed('Của tôi'))
  await vi.advanceTimersByTimeAsync(1_600)
  expect(desk.newer).toMatchObject([{ version: 4, by: 'Trần Thị Hoa', base: formNamed('Phiếu') }])
  expect(desk.last()?.kind).toBe('merging')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(desk.sent).toHaveLength(1)
  desk.autosave.change(formNamed('Của hai người'))
  desk.autosave.merged(4)
  await vi.advanceTimersByTimeAsync(1_600)
  expect(desk.server.content.definition.title.vi).toBe('Của hai người')
  expect(desk.server.version).toBe(5)
})

test('A form left unsent by an earlier visit goes out first, on the version it was drawn on', async () => {
  const desk = openDesk(formNamed('Vẽ lúc mất mạng'))
  await vi.advanceTimersByTimeAsync(10)
  expect(desk.sent).toMatchObject([{ title: 'Vẽ lúc mất mạng', version: 1 }])
  expect(desk.server.content.definition.title.vi).toBe('Vẽ lúc mất mạng')
})

test('A newer version seen in passing is merged once; an older one and one’s own are not', () => {
  const desk = openDesk()
  desk.autosave.offer({ version: 1, content: formNamed('Cũ'), by: 'Hoa' })
  expect(desk.newer).toEqual([])
  desk.autosave.offer({ version: 2, content: formNamed('Mới'), by: 'Hoa' })
  desk.autosave.offer({ version: 3, content: formNamed('Mới hơn'), by: 'Hoa' })
  expect(desk.newer.map(({ version }) => version)).toEqual([2])
  desk.autosave.merged(2)
  expect(desk.autosave.version()).toBe(2)
  expect(desk.last()?.kind).toBe('saved')
})

test('A refused form stays on this machine and is tried again when it changes', async () => {
  const desk = openDesk()
  desk.server.fail = new ApiError({ code: 'form.too-deep', status: 422 })
  desk.autosave.change(formNamed('Quá sâu'))
  expect(await desk.autosave.flush()).toBe(false)
  expect(desk.last()?.kind).toBe('failed')
  expect(desk.kept.get('k')?.content.definition.title.vi).toBe('Quá sâu')
  desk.server.fail = null
  desk.autosave.change(formNamed('Vừa phải'))
  expect(await desk.autosave.flush()).toBe(true)
  expect(desk.server.content.definition.title.vi).toBe('Vừa phải')
})
