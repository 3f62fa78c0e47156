import type { Role, UnitKind } from '../model/words.ts'

// Shapes the API gives out. Instants are ISO 8601 in UTC, legal dates `yyyy-mm-dd`, money whole đồng, ids UUIDs.

export type Page<Item> = {
  readonly items: readonly Item[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

export type PersonRef = { readonly userId: string; readonly name: string }
export type UnitRef = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
}

export type AssignmentView = {
  readonly role: Role
  readonly unit: UnitRef
  readonly validFrom: string
  readonly validTo: string | null
}

export type SessionView = {
  readonly user: { readonly id: string; readonly username: string; readonly name: string }
  readonly tenant: { readonly code: string; readonly name: string }
  readonly assignments: readonly AssignmentView[]
  readonly expiresAt: string
  /** Set when the server runs a rehearsal: its own "today", shown as a banner. */
  readonly rehearsalDate: string | null
}
