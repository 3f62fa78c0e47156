import { errorSentence, t } from '@thidua/i18n'
import type { MessageKey, MessageParams } from '@thidua/i18n'
import type { FindingCode } from '@thidua/forms'
import type { ErrorCode } from '@thidua/kernel'
import type { PlacedFinding } from '../draft/local-findings.ts'
import { reasonKeys } from './reason-keys.ts'

/** What a finding says, in one sentence; values that are missing leave their part of the sentence out. */
export function findingSentence({ finding, problem }: PlacedFinding): string {
  const { params = {} } = finding ?? problem ?? {}
  const key = reasonKeys[String(params['reason'] ?? '')]
  if (key) return t(key, params)
  if (finding) return sayFinding(finding.code, params)
  return problem ? errorSentence(problem.code, problem.params) : ''
}

function sayFinding(code: FindingCode, params: MessageParams): string {
  if (code === 'rule.syntax' || code === 'rule.type' || code === 'rule.cost') {
    return errorSentence(code as ErrorCode, params as Parameters<typeof errorSentence>[1])
  }
  const key: MessageKey = `findings.${code}`
  return t(key, params)
}
