export { canonicalJson } from './canonical-json.ts'
export { isDiskFull } from './is-disk-full.ts'
export { isSameJson } from './is-same-json.ts'
export { sha256 } from './sha256.ts'
export { asId, isUuid } from './ids.ts'
export type {
  AnyId,
  CampaignId,
  CertificateId,
  DecisionId,
  DossierId,
  EventId,
  EvidenceId,
  NominationId,
  RoundId,
  SubjectId,
  TenantId,
  UnitId,
  UserId,
} from './ids.ts'
export { domainError, refuse } from './domain-error.ts'
export type { DomainError, ErrorParams, Outcome, Problem } from './domain-error.ts'
export { errorCodes } from './error-codes.ts'
export type { ErrorCode } from './error-codes.ts'
export {
  addDays,
  dayNumberOf,
  isLegalDate,
  legalDateOf,
  startOfLegalDate,
  weekdayOf,
  yearOf,
} from './legal-date.ts'
export type { LegalDate } from './legal-date.ts'
export { localText } from './local-text.ts'
export type { Language, LocalText } from './local-text.ts'
export type { Clock, IdSource, SecretSource } from './ports.ts'
export { fail, ok } from './result.ts'
export type { Result } from './result.ts'
export { foldSearchKey, hasControlCharacter, nameSortKey, normaliseText } from './vietnamese-text.ts'
