import type { Outcome } from '@thidua/kernel'
import type { FormJobKind, FormJobs } from '../form/workshop/form-job.ts'

/**
 * Does the heavy work on forms in a process of its own, so that nobody waits for somebody's gate. Refuses what the job
 * refuses, and `form.check-timeout` when it took too long or too many wait.
 */
export type FormWorkshop = {
  run<Kind extends FormJobKind>(
    kind: Kind,
    job: FormJobs[Kind]['job'],
  ): Promise<Outcome<FormJobs[Kind]['result']>>
}
