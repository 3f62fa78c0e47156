import type { LocalText } from '@thidua/kernel'

/** The roles of the platform. A person holds a role at a unit for a period; several at once is normal. */
export const roles = [
  'platformAdministrator', // runs the installation, never decides
  'campaignOffice', // Sở Khoa học và Công nghệ: standing agency of the movement, appraises content
  'verifier', // Sở Nội vụ: receives, verifies, prepares the decision
  'agencyOfficer', // prepares dossiers of a unit
  'agencyHead', // signs for a unit
  'councilMember',
  'councilSecretary', // records sessions of the council of the unit where the role is held
  'deciderOffice', // office of the Chairman of the provincial People's Committee
  'nominee', // an enterprise, person or household filling in its own dossier
] as const
export type Role = (typeof roles)[number]

/** The three kinds of subject the law knows. */
export type SubjectKind = 'individual' | 'collective' | 'household'

/** Occasions on which the Decision awards. */
export type Occasion = 'annual' | 'interim' | 'final' | 'adHoc'

/** Who brings a dossier: each value belongs to the plugin that contributes it; the trunk only compares strings. */
export type StakeholderKind = string

/** The titles named in the Decision, see `schemas/law/award-catalogue.vn.json`. */
export type TitleCode = string

export type UnitKind =
  | 'province' // the provincial People's Committee itself, root of the tree
  | 'provincialDepartment'
  | 'commune'
  | 'ward'
  | 'specialZone'
  | 'frontOrganization'
  | 'press'
  | 'partyBody'

/** Where a fact of law or plan stands. `documentId` is an id of the campaign's document register (L1…) or of the law data. */
export type LegalBasis = {
  readonly documentId: string
  readonly place?: string
  readonly validFrom?: string
  readonly validTo?: string
  /** 'unverified' facts are shown as such and can be changed by an official; they are never constants. */
  readonly certainty?: 'verified' | 'unverified'
  readonly note?: string
}

export type { LocalText }
