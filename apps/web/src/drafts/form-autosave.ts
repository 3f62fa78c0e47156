import type { FormContentView, SavedForm } from '@thidua/contracts'
import { isSessionLost, isWorthRetrying } from '../api/api-error.ts'
import type { StoreOf } from './draft-store.ts'
import type { FormDraft } from './form-draft.ts'

export type FormSaveState =
  | { readonly kind: 'unchanged' | 'waiting' | 'saving' | 'merging' | 'offline' | 'expired' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown }

/** What somebody else saved meanwhile, and what both began from. */
export type NewerForm = {
  readonly version: number
  readonly content: FormContentView
  readonly base: FormContentView
  readonly by: string
}

export type FormAutosavePorts = {
  readonly store: Pick<StoreOf<FormDraft>, 'write' | 'remove'>
  send(request: {
    content: FormContentView
    version: number
    key: string
    leaving: boolean
  }): Promise<SavedForm>
  onState(state: FormSaveState): void
  /** To be merged into what is open; `merged` is called when that is done. */
  onNewer(newer: NewerForm): void
  now(): Date
  newKey(): string
}

export type FormAutosaveStart = Pick<FormDraft, 'key' | 'userId' | 'draftId'> & {
  readonly version: number
  readonly content: FormContentView
  /** Drawn at an earlier visit and never sent: it is what the page shows. */
  readonly unsent?: FormContentView | undefined
}

export type FormAutosave = {
  change(content: FormContentView): void
  /** Sends what is waiting now. True when the server holds everything. */
  flush(leaving?: boolean): Promise<boolean>
  /** Somebody else's version was seen by another way: a reading of the draft. */
  offer(newer: Omit<NewerForm, 'base'>): void
  merged(version: number): void
  /** Another command moved the draft on: it was given a name. */
  moveTo(version: number): void
  version(): number
  stop(): void
}

type Request = { readonly content: FormContentView; readonly key: string; readonly version: number }

const localDelay = 300
const serverDelay = 1_500
const retryDelay = 10_000

/** Keeps a form that is being drawn: on this machine after 0.3 s, on the server after 1.5 s, one request in flight. */
export function createFormAutosave(start: FormAutosaveStart, ports: FormAutosavePorts): FormAutosave {
  let version = start.version
  let known = start.content
  let waiting: FormContentView | null = start.unsent ?? null
  let request: Request | null = null
  let running: Promise<boolean> | null = null
  let newer: NewerForm | null = null
  let localTimer: ReturnType<typeof setTimeout> | undefined
  let serverTimer: ReturnType<typeof setTimeout> | undefined

  async function keepLocally(): Promise<void> {
    clearTimeout(localTimer)
    localTimer = undefined
    const content = waiting ?? request?.content
    const { key, userId, draftId } = start
    if (!content) return ports.store.remove(key)
    const savedAt = ports.now().toISOString()
    await ports.store.write({ key, userId, draftId, baseVersion: version, base: known, content, savedAt })
  }

  function sendLater(delay: number): void {
    clearTimeout(serverTimer)
    serverTimer = setTimeout(() => void flush(), delay)
  }

  function change(content: FormContentView): void {
    waiting = content
    if (!running && !newer) ports.onState({ kind: 'waiting' })
    localTimer ??= setTimeout(() => void keepLocally(), localDelay)
    if (!newer) sendLater(serverDelay)
  }

  async function flush(leaving = false): Promise<boolean> {
    clearTimeout(serverTimer)
    if (localTimer !== undefined) void keepLocally()
    // oxlint-disable-next-line no-unmodified-loop-condition -- sending sets them
    while (!newer && (running || request || waiting)) {
      running ??= sendOnce(leaving).finally(() => {
        running = null
      })
      if (!(await running)) return false
    }
    return newer === null
  }

  /** True when the server has taken it. */
  async function sendOnce(leaving: boolean): Promise<boolean> {
    if (!request && waiting) {
      request = { content: waiting, key: ports.newKey(), version }
      waiting = null
    }
    if (!request) return true
    ports.onState({ kind: 'saving' })
    try {
      const answer = await ports.send({ ...request, leaving })
      if (answer.outcome === 'saved') acknowledge(request, answer)
      else takeNewer({ ...answer, by: answer.by.name, base: known })
      await keepLocally()
      return answer.outcome === 'saved'
    } catch (error) {
      handleFailure(error)
      await keepLocally()
      return false
    }
  }

  function acknowledge(sent: Request, answer: { version: number; savedAt: string }): void {
    version = answer.version
    known = sent.content
    request = null
    ports.onState(waiting ? { kind: 'waiting' } : { kind: 'saved', at: answer.savedAt })
  }

  function takeNewer(found: NewerForm): void {
    waiting ??= request?.content ?? null
    request = null
    newer = found
    ports.onState({ kind: 'merging' })
    ports.onNewer(found)
  }

  function handleFailure(error: unknown): void {
    if (isWorthRetrying(error)) {
      ports.onState({ kind: 'offline' })
      sendLater(retryDelay)
      return
    }
    waiting ??= request?.content ?? null
    request = null
    ports.onState(isSessionLost(error) ? { kind: 'expired' } : { kind: 'failed', error })
  }

  function offer(found: Omit<NewerForm, 'base'>): void {
    if (newer || running || request || found.version <= version) return
    takeNewer({ ...found, base: known })
  }

  /** What is open now holds both; the page has told of it by `change` where it differs from theirs. */
  function merged(of: number): void {
    if (!newer || newer.version !== of) return
    version = newer.version
    known = newer.content
    newer = null
    ports.onState(waiting ? { kind: 'waiting' } : { kind: 'saved', at: ports.now().toISOString() })
    void keepLocally()
    if (waiting) sendLater(serverDelay)
  }

  if (waiting) sendLater(0)
  return {
    change,
    flush,
    offer,
    merged,
    moveTo: (next) => void (version = Math.max(version, next)),
    version: () => version,
    stop: () => {
      clearTimeout(serverTimer)
      if (localTimer !== undefined) void keepLocally()
    },
  }
}
