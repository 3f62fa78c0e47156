import type { AnswerValue, EvidenceAnswer } from '@thidua/contracts'

/** The files an evidence answer holds. */
export function evidenceOf(value: AnswerValue): readonly EvidenceAnswer[] {
  return Array.isArray(value) ? value.filter((item): item is EvidenceAnswer => isFile(item)) : []
}

function isFile(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'fileId' in item
}
