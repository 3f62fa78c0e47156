import type { Answers, AnswerValue } from '@thidua/contracts'
import { ApiError, isSessionLost, isWorthRetrying } from '../api/api-error.ts'
import { compareVersions, type FieldConflict } from './compare-versions.ts'
import type { Draft, StoreOf } from './draft-store.ts'

export type SaveState =
  | { readonly kind: 'unchanged' | 'waiting' | 'saving' | 'offline' | 'expired' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'conflict'
      readonly conflicts: readonly FieldConflict[]
      readonly by: string
      readonly at: string
    }

export type AutosavePorts<Saved> = {
  readonly store: Pick<StoreOf<Draft>, 'write' | 'remove'>
  send(request: {
    changes: Answers
    version: number
    key: string
    leaving: boolean
  }): Promise<Saved & { version: number; savedAt: string }>
  readLatest(): Promise<{ answers: Answers; version: number }>
  onState(state: SaveState): void
  onSaved(saved: Saved & { version: number; savedAt: string }, changes: Answers): void
  /** Answers changed under the person: somebody else's values were taken in. */
  onMerged(answers: Answers): void
  now(): Date
  newKey(): string
}

export type AutosaveStart = Pick<Draft, 'key' | 'userId' | 'dossierId' | 'formHash'> & {
  readonly version: number
  readonly answers: Answers
}

export type Autosave = {
  change(fieldId: string, value: AnswerValue): void
  /** Sends what is waiting now: on blur, on leaving, on Ctrl+S. */
  flush(leaving?: boolean): Promise<void>
  resolve(choices: Readonly<Record<string, 'mine' | 'theirs'>>): Promise<void>
  /** Takes up what an earlier visit left unsent on this machine. */
  restore(draft: Draft): Promise<void>
  /** Another command moved the dossier on (evidence removed): later saves name the new version. */
  moveTo(version: number): void
  version(): number
  stop(): void
}

type Request = { readonly changes: Answers; readonly key: string; readonly version: number }

const localDelay = 300
const serverDelay = 2_000
const retryDelay = 10_000

/** Keeps what is typed: on this machine after 0.3 s, on the server after 2 s, one request in flight, nothing lost. */
export function createAutosave<Saved>(start: AutosaveStart, ports: AutosavePorts<Saved>): Autosave {
  let version = start.version
  let known: Answers = start.answers
  let before: Record<string, AnswerValue> = {}
  let waiting: Record<string, AnswerValue> = {}
  let request: Request | null = null
  let running: Promise<boolean> | null = null
  let blocked: { conflicts: readonly FieldConflict[]; latest: { answers: Answers; version: number } } | null =
    null
  let localTimer: ReturnType<typeof setTimeout> | undefined
  let serverTimer: ReturnType<typeof setTimeout> | undefined

  const unsent = (): Answers => ({ ...request?.changes, ...waiting })
  const hasWaiting = () => Object.keys(waiting).length > 0

  async function keepLocally(): Promise<void> {
    clearTimeout(localTimer)
    localTimer = undefined
    const changes = unsent()
    const { key, userId, dossierId, formHash } = start
    if (Object.keys(changes).length === 0) return ports.store.remove(key)
    await ports.store.write({
      key,
      userId,
      dossierId,
      formHash,
      baseVersion: version,
      before,
      changes,
      savedAt: ports.now().toISOString(),
    })
  }

  function sendLater(delay: number): void {
    clearTimeout(serverTimer)
    serverTimer = setTimeout(() => void flush(), delay)
  }

  function change(fieldId: string, value: AnswerValue): void {
    if (!(fieldId in before)) before[fieldId] = known[fieldId] ?? null
    waiting[fieldId] = value
    if (!running) ports.onState({ kind: 'waiting' })
    localTimer ??= setTimeout(() => void keepLocally(), localDelay)
    if (!blocked) sendLater(serverDelay)
  }

  /** Ends when everything typed so far is on the server, or when the server cannot take it. */
  async function flush(leaving = false): Promise<void> {
    clearTimeout(serverTimer)
    if (localTimer !== undefined) void keepLocally()
    // oxlint-disable-next-line no-unmodified-loop-condition -- sending sets it
    while (!blocked && (running || request || hasWaiting())) {
      running ??= sendOnce(leaving).finally(() => {
        running = null
      })
      if (!(await running)) return
    }
  }

  /** True when the server has taken it. */
  async function sendOnce(leaving: boolean): Promise<boolean> {
    if (!request) {
      request = { changes: waiting, key: ports.newKey(), version }
      waiting = {}
    }
    ports.onState({ kind: 'saving' })
    try {
      const saved = await ports.send({ ...request, leaving })
      acknowledge(request.changes, saved.version)
      ports.onSaved(saved, known)
      ports.onState(hasWaiting() ? { kind: 'waiting' } : { kind: 'saved', at: saved.savedAt })
      await keepLocally()
      return true
    } catch (error) {
      const goOn = await handleFailure(error)
      await keepLocally()
      return goOn
    }
  }

  function acknowledge(changes: Answers, newVersion: number): void {
    version = newVersion
    known = { ...known, ...changes }
    request = null
    before = Object.fromEntries(Object.keys(waiting).map((fieldId) => [fieldId, known[fieldId] ?? null]))
  }

  /** True when what is left may be sent again at once. */
  async function handleFailure(error: unknown): Promise<boolean> {
    if (isWorthRetrying(error)) return keepForLater()
    const refused = request
    request = null
    waiting = { ...refused?.changes, ...waiting }
    if (isSessionLost(error)) ports.onState({ kind: 'expired' })
    else if (error instanceof ApiError && error.code === 'dossier.version-stale')
      return mergeWithLatest(error)
    else ports.onState({ kind: 'failed', error })
    return false
  }

  function keepForLater(): false {
    ports.onState({ kind: 'offline' })
    sendLater(retryDelay)
    return false
  }

  async function mergeWithLatest(stale: ApiError): Promise<boolean> {
    try {
      return mergeWith(await ports.readLatest(), stale)
    } catch {
      return keepForLater()
    }
  }

  /** False when a person has to choose. */
  function mergeWith(latest: { answers: Answers; version: number }, stale: ApiError | null): boolean {
    const { changes, conflicts } = compareVersions({ changes: waiting, before, latest: latest.answers })
    if (conflicts.length > 0) {
      blocked = { conflicts, latest }
      waiting = { ...changes, ...Object.fromEntries(conflicts.map(({ fieldId, mine }) => [fieldId, mine])) }
      const { by = '', at = '' } = stale?.params ?? {}
      ports.onState({ kind: 'conflict', conflicts, by: String(by), at: String(at) })
      return false
    }
    settleOn(latest, changes)
    if (!hasWaiting()) ports.onState({ kind: 'saved', at: ports.now().toISOString() })
    return true
  }

  function settleOn(latest: { answers: Answers; version: number }, changes: Answers): void {
    version = latest.version
    known = latest.answers
    waiting = { ...changes }
    before = Object.fromEntries(Object.keys(changes).map((fieldId) => [fieldId, known[fieldId] ?? null]))
    ports.onMerged({ ...known, ...waiting })
  }

  async function resolve(choices: Readonly<Record<string, 'mine' | 'theirs'>>): Promise<void> {
    if (!blocked) return
    const { conflicts, latest } = blocked
    const theirs = new Set(
      conflicts.filter(({ fieldId }) => choices[fieldId] === 'theirs').map(({ fieldId }) => fieldId),
    )
    blocked = null
    settleOn(latest, Object.fromEntries(Object.entries(waiting).filter(([fieldId]) => !theirs.has(fieldId))))
    if (!hasWaiting()) {
      await keepLocally()
      return ports.onState({ kind: 'saved', at: ports.now().toISOString() })
    }
    await flush()
  }

  async function restore(draft: Draft): Promise<void> {
    waiting = { ...draft.changes, ...waiting }
    before = { ...draft.before, ...before }
    const goOn = mergeWith({ answers: known, version }, null)
    await keepLocally()
    if (goOn) await flush()
  }

  return {
    change,
    flush,
    resolve,
    restore,
    moveTo: (next) => void (version = Math.max(version, next)),
    version: () => version,
    stop: () => {
      clearTimeout(serverTimer)
      if (localTimer !== undefined) void keepLocally()
    },
  }
}
