declare const brand: unique symbol

type Branded<Name extends string> = string & { readonly [brand]: Name }

export type TenantId = Branded<'TenantId'>
export type UserId = Branded<'UserId'>
export type UnitId = Branded<'UnitId'>
export type SubjectId = Branded<'SubjectId'>
export type CampaignId = Branded<'CampaignId'>
export type RoundId = Branded<'RoundId'>
export type DossierId = Branded<'DossierId'>
export type EvidenceId = Branded<'EvidenceId'>
export type DecisionId = Branded<'DecisionId'>
export type CertificateId = Branded<'CertificateId'>
export type NominationId = Branded<'NominationId'>
export type EventId = Branded<'EventId'>

export type AnyId =
  | TenantId
  | UserId
  | UnitId
  | SubjectId
  | CampaignId
  | RoundId
  | DossierId
  | EvidenceId
  | DecisionId
  | CertificateId
  | NominationId
  | EventId

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuidPattern.test(value)
}

/** Gives a string read from the database or checked with `isUuid` its brand. */
export function asId<Id extends AnyId>(value: string): Id {
  return value as Id
}
