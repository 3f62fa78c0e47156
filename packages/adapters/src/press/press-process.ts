import { answerJobs } from '../job-process/answer-jobs.ts'
import { createJobRunner } from './run-job.ts'

// Entry of the press's child process.
answerJobs(createJobRunner())
