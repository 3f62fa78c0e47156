import { Agent, request } from 'node:http'

export type Shot = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type LoadResult = {
  readonly requests: number
  readonly failures: number
  readonly firstFailure: string | null
  readonly seconds: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Fires `count` requests over `connections` kept-alive connections to loopback; latencies in milliseconds. */
export async function fire(
  port: number,
  count: number,
  connections: number,
  shot: (index: number) => Shot,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  let failures = 0
  let firstFailure: string | null = null
  let next = 0
  const started = performance.now()
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next
      next += 1
      const before = performance.now()
      const { status, text } = await send(agent, port, shot(index))
      latencies.push(performance.now() - before)
      if (status >= 400) {
        failures += 1
        firstFailure ??= `${status} ${text.slice(0, 300)}`
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  latencies.sort((a, b) => a - b)
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return { requests: count, failures, firstFailure, seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function send(
  agent: Agent | undefined,
  port: number,
  shot: Shot,
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const length =
      shot.body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(shot.body) }
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        method: shot.method,
        path: shot.path,
        ...(agent ? { agent } : {}),
        headers: { ...length, ...shot.headers },
      },
      (incoming) => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part))
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            text: Buffer.concat(parts).toString('utf8'),
            headers: incoming.headers,
          }),
        )
        incoming.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(shot.body)
  })
}
