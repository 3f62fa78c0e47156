import type { Answers, FormDefinition, ScoringModel } from '@thidua/contracts'
import type { DomainError, Result } from '@thidua/kernel'
import type { Finding } from '../findings/finding.ts'
import type { BasePin, FormExtension } from './form-extension.ts'

/** Base and extension joined: accepted is what both accept. */
export type ComposedForm = {
  readonly form: FormDefinition
  /** The extension's own points (its bucket); the base is scored by the base's model, on the base's form, as ever. */
  readonly scoring: ScoringModel | null
  readonly report: ExtensionReport
}

export type ExtensionReport = {
  readonly base: BasePin
  readonly addedFields: readonly string[]
  readonly addedSections: readonly string[]
  readonly tightened: readonly TightenedFacet[]
  readonly rules: readonly { readonly fieldId: string; readonly expression: string }[]
  readonly deadlines: readonly { readonly id: string; readonly from: number; readonly to: number }[]
  readonly pointsCapHundredths: number
  /** A dossier both accept: proof that the extension can be satisfied. */
  readonly witness: Answers
}

export type TightenedFacet = {
  readonly fieldId: string
  readonly facet: string
  readonly from: string | number | boolean | null
  readonly to: string | number | boolean | null
}

/** A refusal that keeps its findings: `plugin.weakens-base` or `form.definition-invalid`. */
export type ExtensionRefusal = DomainError & { readonly findings: readonly Finding[] }
export type ExtensionOutcome = Result<ComposedForm, ExtensionRefusal>

export type RebaseReport = {
  /** 'clean': nothing had to change. 'adjusted': what no longer fits was parked. 'conflict': a person must look. */
  readonly status: 'clean' | 'adjusted' | 'conflict'
  /** The extension pinned to the new base, without what was parked. */
  readonly extension: FormExtension
  /** What no longer fits, whole, so that nothing an agency wrote is lost. */
  readonly parked: Partial<
    Pick<FormExtension, 'addFields' | 'addSections' | 'tighten' | 'rules' | 'deadlines'>
  >
  readonly findings: readonly Finding[]
  /** Ids of base fields that changed and that the extension touches or reads. */
  readonly touched: readonly string[]
  readonly composed: ComposedForm | null
}
