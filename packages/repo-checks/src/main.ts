import { allChecks } from './all-checks.ts'
import { openRepository } from './repository.ts'

const repository = openRepository(process.cwd())
let refused = 0
for (const check of allChecks) {
  const findings = check.run(repository)
  if (findings.length === 0) continue
  refused += 1
  console.error(`✗ ${check.name}`)
  for (const { path, line, message } of findings)
    console.error(`  ${path}${line === undefined ? '' : `:${line}`} — ${message}`)
}
console.log(`${allChecks.length - refused} rules of the house hold, ${refused} do not`)
process.exitCode = refused === 0 ? 0 : 1
