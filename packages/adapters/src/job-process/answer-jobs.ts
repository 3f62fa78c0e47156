type Request<Job> = { readonly id: number; readonly job: Job }

/** The child's side: answers until its parent lets go of the channel, and dies with it. */
export function answerJobs<Job, Result>(runJob: (job: Job) => Result | Promise<Result>): void {
  process.on('message', (request: Request<Job>) => {
    void answer(request).then((message) => process.send?.(message))
  })
  process.on('disconnect', () => process.exit(0))

  async function answer({ id, job }: Request<Job>): Promise<object> {
    try {
      return { id, ok: true, result: await runJob(job) }
    } catch (error) {
      return { id, ok: false, message: error instanceof Error ? error.message : String(error) }
    }
  }
}
