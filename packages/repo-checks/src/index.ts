export { allChecks } from './all-checks.ts'
export { openRepository, repositoryOf } from './repository.ts'
export type { Check, Finding, Repository } from './repository.ts'
