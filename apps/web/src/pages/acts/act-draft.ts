import type { DossierView } from '@thidua/contracts'
import type { MessageKey } from '@thidua/i18n'
import type { ComponentType } from 'react'

/** What a person has typed into the form of an act, before it is read. Numbers that cannot be read stay text. */
export type DraftValue = string | number | boolean | null | readonly string[]
export type Draft = Readonly<Record<string, DraftValue>>
export type DraftProblems = Readonly<Record<string, MessageKey>>

export type FieldsProps = {
  readonly dossier: DossierView
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly problems: DraftProblems
}

/** The form of one act: how it starts, what is wrong with it, what is sent, how it looks. */
export type ActForm = {
  readonly start: (dossier: DossierView) => Draft
  /** `today` is the server's: papers are not signed and councils not held in the future. */
  readonly check: (draft: Draft, today: string) => DraftProblems
  readonly read: (draft: Draft) => object
  readonly Fields: ComponentType<FieldsProps>
  readonly wide?: boolean
  /** The server has taken it: what this machine kept may go. */
  readonly onTaken?: (of: { readonly userId: string; readonly dossierId: string }) => void
}

export function textOf(draft: Draft, name: string): string {
  const value = draft[name]
  return typeof value === 'string' ? value : ''
}

export function trimmed(draft: Draft, name: string): string {
  return textOf(draft, name).trim()
}

export function listOf(draft: Draft, name: string): readonly string[] {
  const value = draft[name]
  return Array.isArray(value) ? value : []
}

/** Fields that must hold text. */
export function requireText(draft: Draft, names: readonly string[]): DraftProblems {
  return Object.fromEntries(
    names.filter((name) => trimmed(draft, name) === '').map((name) => [name, 'act.required' as const]),
  )
}

export function requireDate(draft: Draft, name: string): DraftProblems {
  return /^\d{4}-\d{2}-\d{2}$/.test(textOf(draft, name)) ? {} : { [name]: 'act.requiredDate' }
}

/** A day that has been. */
export function requirePastDate(draft: Draft, name: string, today: string): DraftProblems {
  const problems = requireDate(draft, name)
  return name in problems || textOf(draft, name) <= today ? problems : { [name]: 'act.futureDate' }
}

export function requireCounts(draft: Draft, names: readonly string[]): DraftProblems {
  const bad = names.filter((name) => !(Number.isInteger(draft[name]) && Number(draft[name]) >= 0))
  return Object.fromEntries(bad.map((name) => [name, 'act.requiredNumber' as const]))
}
