import type { PlanProblem } from '@thidua/contracts'
import type { ErrorCode } from '@thidua/kernel'

const codes: Partial<Record<PlanProblem['code'], ErrorCode>> = {
  'already-installed': 'plugin.state-wrong',
  'dependency-cycle': 'plugin.dependency',
  'dependency-incompatible': 'plugin.dependency',
  'dependency-missing': 'plugin.dependency',
  'generation-unknown': 'plugin.not-found',
  'id-conflict': 'plugin.id-conflict',
  'not-installed': 'plugin.not-found',
  'package-unusable': 'plugin.package-not-found',
  'platform-unsupported': 'plugin.platform-unsupported',
  'required-by': 'plugin.dependency',
  'setting-invalid': 'plugin.setting-invalid',
  'setting-unknown': 'plugin.setting-invalid',
  'slot-contested': 'plugin.id-conflict',
  'weakens-base': 'plugin.weakens-base',
  'wrong-state': 'plugin.state-wrong',
}

/** The refusal a problem of a plan stands for, where the plan itself is not shown. */
export function codeOfProblem({ code }: PlanProblem): ErrorCode {
  return codes[code] ?? 'plugin.plan-blocked'
}
