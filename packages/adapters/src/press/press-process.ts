import type { PressAnswer, PressRequest } from './press-message.ts'
import { createJobRunner } from './run-job.ts'

// Entry of the child process. It answers until its parent lets go of the channel, and dies with it.
const runJob = createJobRunner()

process.on('message', (request: PressRequest) => {
  void answer(request).then((message) => process.send?.(message))
})
process.on('disconnect', () => process.exit(0))

async function answer({ id, job }: PressRequest): Promise<PressAnswer> {
  try {
    return { id, ok: true, bytes: await runJob(job) }
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
