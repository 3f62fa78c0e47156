import type { PluginCapabilityName } from './plugin-capabilities.ts'
import type { LegalBasis, LocalText, Occasion, Role, SubjectKind, UnitKind } from './words.ts'

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
  /** Other plugins that must be active, each within a range of versions. */
  readonly requires?: readonly { readonly id: string; readonly range: string }[]
  /** What it asks of the platform; nothing is granted that is not said here. */
  readonly capabilities?: readonly PluginCapability[]
  readonly settings?: readonly PluginSetting[]
  /** What a machine cannot see when answers move from an older version of a form: renamed fields and option values. */
  readonly lenses?: readonly {
    readonly form: string
    readonly fromVersion: string
    readonly renames?: readonly { readonly from: string; readonly to: string }[]
    readonly optionValues?: readonly { readonly field: string; readonly from: string; readonly to: string }[]
  }[]
  /** One file of pure functions for the sandbox; hooks name them. Limits may only be lower than everybody's. */
  readonly code?: { readonly file: string; readonly callTicks?: number; readonly memoryMegabytes?: number }
  readonly contributes: {
    readonly criterionGroups: readonly { readonly groupId: string; readonly criteria: readonly string[] }[]
    readonly forms: readonly { readonly id: string; readonly file: string }[]
    readonly scoring: readonly { readonly id: string; readonly file: string }[]
    readonly workflows: readonly { readonly id: string; readonly file: string }[]
    readonly documents: readonly { readonly id: string; readonly file: string }[]
    readonly reports?: readonly { readonly id: string; readonly file: string }[]
    readonly widgets?: readonly { readonly id: string; readonly file: string }[]
    readonly collections?: readonly { readonly id: string; readonly file: string }[]
    readonly codelists?: readonly { readonly id: string; readonly file: string }[]
    readonly hooks?: readonly PluginHook[]
    readonly permissions?: readonly PluginPermission[]
    readonly menu?: readonly PluginMenuItem[]
    readonly notifications?: readonly PluginNotification[]
    readonly i18n?: readonly { readonly language: 'vi' | 'en'; readonly file: string }[]
  }
  /** Golden answers the conformance suite fills in: `*.valid.json` must pass, `*.invalid.json` must fail with `expect`. */
  readonly fixtures: readonly {
    readonly form: string
    readonly file: string
    readonly expect: 'valid' | 'invalid'
  }[]
}

/** A function of the plugin's code, called when something happens. Nothing happens for plugins behind the province's gate. */
export type PluginHook = {
  readonly id: string
  readonly event:
    | 'answer.validate'
    | 'answer.derive'
    | 'score.form'
    | 'dossier.beforeHandoff'
    | 'transition.after'
    | 'import.parse'
  readonly function: string
  readonly form?: string
  /** Only these answers are handed to it. */
  readonly fields: readonly string[]
  /** What its part is called on a dossier. */
  readonly title?: LocalText
  /** Of what `answer.derive` gives; absent: text, number or truth. */
  readonly type?: 'text' | 'integer' | 'decimal' | 'boolean'
  /** What `score.form` scores, one line each: a bucket of its own, never part of the form's scoring. */
  readonly criteria?: readonly HookCriterion[]
  /** The most all of `criteria` give together, in hundredths of a point. */
  readonly capHundredths?: number
}

export type HookCriterion = {
  readonly id: string
  readonly title: LocalText
  readonly maxPointsHundredths: number
}

/** A collection or a report of this very plugin; nothing of anybody else can be named. */
export type PluginOwnThing = { readonly kind: 'collection' | 'report'; readonly id: string }

/** A page of this very plugin; `form`: the dossiers made with that form. */
export type PluginOwnPage = { readonly kind: 'collection' | 'report' | 'form'; readonly id: string }

export type PluginPermission = {
  readonly id: string
  readonly title: LocalText
  readonly roles: readonly Role[]
  readonly on: PluginOwnThing
  readonly acts: readonly ('read' | 'write' | 'export')[]
}

export type PluginMenuItem = {
  readonly id: string
  readonly title: LocalText
  readonly area: 'work' | 'campaign' | 'reports' | 'administration'
  readonly page: PluginOwnPage
  readonly icon?: 'list' | 'chart' | 'book' | 'people' | 'calendar' | 'document'
  readonly roles: readonly Role[]
  readonly priority?: number
}

/** Sent to roles in the dossier's unit, never to an address. */
export type PluginNotification = {
  readonly id: string
  readonly event:
    | 'dossier.opened'
    | 'dossier.returned'
    | 'dossier.supplementRequested'
    | 'dossier.submitted'
    | 'dossier.decided'
    | 'deadline.near'
  readonly to: readonly Role[]
  readonly title: LocalText
  readonly body: LocalText
  readonly perDay: number
}

export type PluginCapability = {
  readonly name: PluginCapabilityName
  /** Fields, lists, templates it uses; without: everything of its own. */
  readonly items?: readonly string[]
  readonly perDay?: number
}

export type PluginSetting = {
  readonly key: string
  readonly title: LocalText
  readonly help?: LocalText
  readonly kind: 'integer' | 'text' | 'boolean' | 'choice'
  readonly minimum?: number
  readonly maximum?: number
  readonly choices?: readonly { readonly value: string; readonly label: LocalText }[]
  readonly default: string | number | boolean
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
