import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createLogger } from '../logger.ts'
import { startJobLoop } from './job-loop.ts'

const silent = createLogger('silent')

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !condition(); tries++) await wait(2)
  if (!condition()) throw new Error('waited in vain')
}

test('A job runs at once, and again when woken long before its regular time', async () => {
  let runs = 0
  const loop = startJobLoop({ name: 'x', everySeconds: 3600, run: async () => ((runs += 1), false) }, silent)
  await until(() => runs === 1)
  loop.wake()
  await until(() => runs === 2)
  await loop.stop()
  expect(runs).toBe(2)
})

test('Woken while it runs, a job runs once more and never twice at once', async () => {
  let runs = 0
  let atOnce = 0
  let most = 0
  const run = async () => {
    most = Math.max(most, (atOnce += 1))
    await wait(10)
    atOnce -= 1
    runs += 1
    return false
  }
  const loop = startJobLoop({ name: 'x', everySeconds: 3600, run }, silent)
  await wait(5)
  for (let call = 0; call < 10; call++) loop.wake()
  await until(() => runs === 2)
  await wait(30)
  await loop.stop()
  expect([runs, most]).toStrictEqual([2, 1])
})

test('A job that says more is waiting goes on at once', async () => {
  let left = 5
  const loop = startJobLoop({ name: 'x', everySeconds: 3600, run: async () => (left -= 1) > 0 }, silent)
  await until(() => left === 0)
  await loop.stop()
  expect(left).toBe(0)
})

test('A run that fails is told and does not end the loop', async () => {
  const lines: string[] = []
  const logger = createLogger('warn', (line) => lines.push(line) > 0)
  let runs = 0
  const run = async () => {
    runs += 1
    if (runs === 1) throw new Error('the printer is out of paper')
    return false
  }
  const loop = startJobLoop({ name: 'letters', everySeconds: 0.01, run }, logger)
  await until(() => runs > 1)
  await loop.stop()
  expect(lines[0]).toContain('the printer is out of paper')
})

test('Stopping waits for the run under way and begins no other', async () => {
  let ended = false
  const loop = startJobLoop(
    {
      name: 'x',
      everySeconds: 0.001,
      run: async () => {
        await wait(20)
        ended = true
        return true
      },
    },
    silent,
  )
  await wait(5)
  await loop.stop()
  expect(ended).toBe(true)
  ended = false
  await wait(30)
  expect(ended).toBe(false)
})
