import { createSandboxHost } from '#src/sandbox/create-sandbox-host'

/* Prints how long another plugin's calls take while one will not stop, and when that one is cut off. */

const host = createSandboxHost()
const neighbour = host.open('a.neighbour', 'export const score = () => 1')
const stubborn = host.open(
  'hostile.stubborn',
  'export const score = () => { const holes = []; holes.length = 2 ** 27; return holes.join("").length }',
)
await neighbour.call('score', [])
const began = performance.now()
const cut = stubborn.call('score', [])
const state = { milliseconds: 0 }
const whenCut = async () => {
  await cut
  state.milliseconds = performance.now() - began
}
const watching = whenCut()
const latencies: number[] = []
const callNeighbour = async () => {
  const asked = performance.now()
  await neighbour.call('score', [])
  latencies.push(performance.now() - asked)
}
while (state.milliseconds === 0) {
  await callNeighbour()
  await new Promise((resolve) => setTimeout(resolve, 20))
}
await watching
await callNeighbour()
const next = latencies.at(-1) ?? 0
await host.close()
process.stdout.write(
  [
    `cut off after            ${state.milliseconds.toFixed(0)} ms, with the start of its worker`,
    `neighbour meanwhile      ${Math.max(...latencies).toFixed(1)} ms at most in ${latencies.length} calls`,
    `neighbour's next call    ${next.toFixed(1)} ms`,
    '',
  ].join('\n'),
)
