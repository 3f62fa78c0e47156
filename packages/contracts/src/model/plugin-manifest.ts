import type { LegalBasis, LocalText, Occasion, SubjectKind, UnitKind } from './words.ts'

/** `plugin.json`: everything a plugin adds is listed here; nothing is found by magic. Paths are relative to the manifest. */
export type PluginManifest = {
  readonly $schema?: string
  /** publisher.name, lower-case ASCII, e.g. `thidua.commune`. */
  readonly id: string
  readonly version: string
  /** Semantic version range of the platform API. */
  readonly platform: string
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly legalBasis?: readonly LegalBasis[]
  readonly stakeholders: readonly Stakeholder[]
  readonly contributes: {
    readonly criterionGroups: readonly { readonly groupId: string; readonly criteria: readonly string[] }[]
    readonly forms: readonly { readonly id: string; readonly file: string }[]
    readonly scoring: readonly { readonly id: string; readonly file: string }[]
    readonly workflows: readonly { readonly id: string; readonly file: string }[]
    readonly documents: readonly { readonly id: string; readonly file: string }[]
  }
  /** Golden answers the conformance suite fills in: `*.valid.json` must pass, `*.invalid.json` must fail with `expect`. */
  readonly fixtures: readonly {
    readonly form: string
    readonly file: string
    readonly expect: 'valid' | 'invalid'
  }[]
}

/** One kind of subject a plugin brings, and what a dossier of it consists of. */
export type Stakeholder = {
  /** e.g. `commune`; unique among installed plugins. */
  readonly kind: string
  readonly title: LocalText
  readonly subjectKind: SubjectKind
  /** Kinds of unit that are themselves the subject (a commune proposes itself); empty when subjects are registered. */
  readonly unitKinds: readonly UnitKind[]
  /** Kinds of unit that may propose such a subject. */
  readonly proposedBy: readonly UnitKind[]
  readonly dossiers: readonly {
    readonly occasions: readonly Occasion[]
    readonly form: string
    readonly scoring?: string
    readonly workflow: string
  }[]
}
