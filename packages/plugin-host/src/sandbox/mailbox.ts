/** What comes from a worker, in order, taken by one at a time. */
export type Mailbox<Message> = {
  put(message: Message): void
  /** Null when nothing came in time. What came while this thread was busy is read before the clock is believed. */
  take(milliseconds: number): Promise<Message | null>
}

export function createMailbox<Message extends object>(): Mailbox<Message> {
  const arrived: Message[] = []
  let waiting: ((message: Message | null) => void) | null = null
  const hand = (message: Message | null) => {
    const taker = waiting
    waiting = null
    taker?.(message)
  }
  return {
    put: (message) => {
      if (waiting) hand(message)
      else arrived.push(message)
    },
    take: (milliseconds) => {
      const first = arrived.shift()
      if (first) return Promise.resolve(first)
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          setImmediate(() => {
            if (waiting === taker) hand(null)
          })
        }, milliseconds)
        const taker = (message: Message | null) => {
          clearTimeout(timer)
          resolve(message)
        }
        waiting = taker
      })
    },
  }
}
