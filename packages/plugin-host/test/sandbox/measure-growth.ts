import { createSandboxHost } from '#src/sandbox/create-sandbox-host'
import { readAttacks, textOf } from '#test/sandbox/attack-corpus'

/*
 * Run as a program of its own, because resident memory is the process's: prints by how many megabytes it grew at most
 * beyond what it was with a well-behaved plugin called, while every attack on memory ran, and while one plugin kept
 * what it could over ten thousand calls.
 */
const megabyte = 2 ** 20
const host = createSandboxHost()

async function callOnce(source: string): Promise<void> {
  const plugin = host.open('hostile.memory', source)
  await plugin.call('score', [])
  await plugin.close()
}

// Two workers at once, and the engine's own code as fast as it gets: what any two plugins cost.
const busy = 'export const score = () => { let s = 0; for (let i = 0; i < 20000; i += 1) s += i; return s }'
const quiet = [host.open('a.quiet', busy), host.open('b.quiet', busy)]
for (let call = 0; call < 200; call += 1) await Promise.all(quiet.map((plugin) => plugin.call('score', [])))
await quiet[1]?.close()
const before = process.memoryUsage.rss()
let most = 0
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss() - before)
}, 2)

const growth: Record<string, number> = {}
const attacks = readAttacks().find(({ number }) => number === 22)?.cases ?? []
for (const { title, source } of attacks) {
  most = 0
  await callOnce(textOf(source))
  growth[title] = Math.round(most / megabyte)
}

// A call that took memory from the machine leaves its whole engine behind; forty in a row must not pile up.
most = 0
const greedy = host.open('hostile.greedy', 'export const score = () => new Uint8Array(12e6).fill(7).length')
for (let call = 0; call < 40; call += 1) await greedy.call('score', [])
await greedy.close()
growth['forty engines left behind'] = Math.round(most / megabyte)

most = 0
const leaking = host.open(
  'hostile.leak',
  'const kept = []\nexport const score = () => kept.push(new Uint8Array(20000).fill(1), "x".repeat(1000) + kept.length)',
)
const values = new Set<unknown>()
for (let call = 0; call < 10_000; call += 1) {
  const { outcome } = await leaking.call('score', [])
  values.add(outcome.ok ? outcome.value.value : outcome.error.code)
}
growth['a slow leak over ten thousand calls'] = Math.round(most / megabyte)
clearInterval(watch)
await host.close()
process.stdout.write(JSON.stringify({ growth, leaked: [...values] }))
