/** What one plugin's functions may use. Ticks are counted by the engine, so they are the same on every machine. */
export type SandboxLimits = {
  readonly sourceBytes: number
  /** Interrupt ticks while the source is loaded, and in one call; a tick is about five thousand turns of an empty loop. */
  readonly loadTicks: number
  readonly callTicks: number
  /** What the engine may allocate for one plugin. */
  readonly memoryBytes: number
  /** The engine's own stack. Twice this much, and parts of the engine that do not look at it ran over its end. */
  readonly stackBytes: number
  readonly argumentBytes: number
  readonly resultBytes: number
  /** How deep an argument or a result may be nested. */
  readonly depth: number
  /** Calls of one plugin that may wait. */
  readonly waitingCalls: number
  /** For the few built-ins that cannot be interrupted: then the worker is ended. */
  readonly wallMilliseconds: number
}

export const sandboxLimits: SandboxLimits = {
  sourceBytes: 256 * 1024,
  loadTicks: 20,
  callTicks: 200,
  memoryBytes: 16 * 1024 * 1024,
  stackBytes: 128 * 1024,
  argumentBytes: 256 * 1024,
  resultBytes: 64 * 1024,
  depth: 20,
  waitingCalls: 100,
  wallMilliseconds: 2000,
}

/** All a plugin's functions may use together while one step waits for them; what is left over may be computed afterwards. */
export const stepTicks = 600

/** A plugin may ask for less than everybody has, never for more. */
export function narrowLimits(asked: Partial<SandboxLimits>): SandboxLimits {
  const narrowed = Object.entries(sandboxLimits).map(([name, most]) => {
    const wanted = asked[name as keyof SandboxLimits]
    return [name, wanted !== undefined && wanted > 0 && wanted < most ? wanted : most] as const
  })
  return Object.fromEntries(narrowed) as SandboxLimits
}
