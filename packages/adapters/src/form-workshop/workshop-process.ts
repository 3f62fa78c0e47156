import { runFormJob } from '@thidua/services/form-workshop'
import { answerJobs } from '../job-process/answer-jobs.ts'

// Entry of the form workshop's child process.
answerJobs(runFormJob)
