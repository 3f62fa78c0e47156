/** A place for one worker. Whoever holds it is the only one to use it. */
export type Seat<Line> = { line: Line | null }

export type WorkerSeats<Line> = {
  /** Waits its turn when every seat is held; takes the seat longest unused from whoever rests in it. */
  take(owner: string): Promise<Seat<Line>>
  leave(owner: string): void
  /** Ends the owner's worker. */
  empty(owner: string): Promise<void>
  emptyAll(): Promise<void>
}

type Held<Line> = Seat<Line> & { held: boolean; resting: NodeJS.Timeout | null }

/** So many workers at most; one that nobody needs for a while is ended, so a server at rest has none. */
export function createSeats<Line extends { close(): Promise<void> }>(options: {
  readonly most: number
  readonly restMilliseconds: number
}): WorkerSeats<Line> {
  // Oldest use first: whoever leaves is put at the end.
  const seats = new Map<string, Held<Line>>()
  const waiting: (() => void)[] = []
  const clear = async (owner: string) => {
    const seat = seats.get(owner)
    if (!seat) return
    seats.delete(owner)
    if (seat.resting) clearTimeout(seat.resting)
    waiting.shift()?.()
    await seat.line?.close()
  }
  // One timer a seat, wound up again after each call; one that runs out during a call means nothing.
  const rested = (owner: string) => {
    if (seats.get(owner)?.held === false) void clear(owner)
  }
  const claim = (owner: string): Held<Line> | null => {
    const own = seats.get(owner)
    if (own) return own.held ? null : own
    if (seats.size >= options.most) {
      const resting = [...seats].find(([, seat]) => !seat.held)?.[0]
      if (resting === undefined) return null
      void clear(resting)
    }
    const seat: Held<Line> = { line: null, held: false, resting: null }
    seats.set(owner, seat)
    return seat
  }
  return {
    take: async (owner) => {
      let seat = claim(owner)
      while (!seat) {
        await new Promise<void>((resolve) => waiting.push(resolve))
        seat = claim(owner)
      }
      seat.held = true
      return seat
    },
    leave: (owner) => {
      const seat = seats.get(owner)
      if (!seat) return
      seat.held = false
      seat.resting = seat.resting?.refresh() ?? setTimeout(rested, options.restMilliseconds, owner).unref()
      seats.delete(owner)
      seats.set(owner, seat)
      waiting.shift()?.()
    },
    empty: clear,
    emptyAll: async () => {
      await Promise.all([...seats.keys()].map(clear))
    },
  }
}
