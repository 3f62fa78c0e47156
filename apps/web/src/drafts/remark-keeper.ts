import type { StoreOf } from './draft-store.ts'

/** A remark as it was typed, and how it was sent if no answer to that has come. */
export type KeptRemark = {
  readonly key: string
  readonly userId: string
  readonly text: string
  readonly forFiller: boolean
  readonly sending: RemarkSending | null
  readonly savedAt: string
}

/** Sent again with the same key and version, a remark that did arrive is answered for, not written twice. */
export type RemarkSending = { readonly key: string; readonly version: number | null }

export type RemarkTyped = { readonly text: string; readonly forFiller: boolean }

export type RemarkKeeper = {
  type(typed: RemarkTyped): void
  /** With what to send this text; `version` is the thread's as it is read now. */
  beginSending(version: number | null): RemarkSending
  /** The server has said no: whatever is sent next is another attempt. */
  refused(): void
  /** It is on the server. */
  sent(): Promise<void>
  /** Writes down what waits to be written. */
  stop(): void
}

const localDelay = 300

/** Keeps a remark on this machine while it is typed; an empty one is not kept. */
export function createRemarkKeeper(
  start: Pick<KeptRemark, 'key' | 'userId'> & { readonly kept: KeptRemark | null },
  ports: {
    readonly store: Pick<StoreOf<KeptRemark>, 'write' | 'remove'>
    now(): Date
    newKey(): string
  },
): RemarkKeeper {
  const { key, userId, kept } = start
  let typed: RemarkTyped = { text: kept?.text ?? '', forFiller: kept?.forFiller ?? false }
  let sending = kept?.sending ?? null
  let timer: ReturnType<typeof setTimeout> | undefined

  async function keep(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const remark = { key, userId, ...typed, sending, savedAt: ports.now().toISOString() }
    const keeping = typed.text.trim() === '' ? ports.store.remove(key) : ports.store.write(remark)
    // a browser without a place to keep things keeps nothing; the words are still in the box
    await keeping.catch(() => undefined)
  }
  return {
    type(next) {
      if (next.text !== typed.text || next.forFiller !== typed.forFiller) sending = null
      typed = next
      timer ??= setTimeout(() => void keep(), localDelay)
    },
    beginSending(version) {
      sending ??= { key: ports.newKey(), version }
      void keep()
      return sending
    },
    refused() {
      sending = null
      void keep()
    },
    async sent() {
      typed = { ...typed, text: '' }
      sending = null
      await keep()
    },
    stop() {
      if (timer !== undefined) void keep()
    },
  }
}
