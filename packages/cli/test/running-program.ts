import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export const demoPassword = 'mot-mat-khau-dai-de-thu'

/** `thidua start` in a process of its own. */
export type RunningProgram = {
  readonly process: ChildProcess
  readonly address: string
  readonly output: () => string
  /** Gives the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export async function startProgram(dataFolder: string, port: number): Promise<RunningProgram> {
  const child = spawn(process.execPath, [main, 'start'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_NO_WARNINGS: '1',
      PORT: String(port),
      DATA_DIR: dataFolder,
      DEMO_PASSWORD: demoPassword,
      REHEARSAL_DATE: '2027-03-01',
      RATE_LIMITS: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await answers(address)); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error(`the program did not start:\n${text}`)
    await wait(50)
  }
  return {
    process: child,
    address,
    output: () => text,
    async end(signal) {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/ready`).then(
    (response) => response.ok,
    () => false,
  )
}

/** A cookie of somebody signed in. */
export async function signIn(address: string, username: string): Promise<string> {
  const response = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: demoPassword }),
  })
  if (!response.ok) throw new Error(await response.text())
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}
