import type { Answers, FormDefinition, ScoringModel } from '@thidua/contracts'
import type { DomainError, Result } from '@thidua/kernel'
import type { FormExtension } from '../extension/form-extension.ts'
import type { JsonSchema } from '../field-schema.ts'
import type { Finding } from '../findings/finding.ts'
import type { FormFragment } from '../fragments/resolve-fragments.ts'
import type { AnswerLens } from '../versions/answer-lens.ts'
import type { FormChange } from '../versions/form-change.ts'

export type InspectOptions = {
  readonly scoring?: ScoringModel
  /** The form this one claims to refine, and the extension it came from when there is one. */
  readonly base?: FormDefinition
  readonly baseScoring?: ScoringModel
  readonly extension?: FormExtension
  readonly previous?: FormDefinition
  /** The question bank its fragments come from. */
  readonly fragments?: readonly FormFragment[]
  /** Dossiers that must stay valid. */
  readonly sampleAnswers?: readonly Answers[]
}

export type PublishedForm = {
  /** Lower-case hex SHA-256 of the canonical JSON, as the plugin host takes it. */
  readonly hash: string
  readonly definition: FormDefinition
  readonly jsonSchema: JsonSchema
  /** Findings that did not stop it. */
  readonly findings: readonly Finding[]
  readonly lens?: AnswerLens
  readonly changes?: readonly FormChange[]
}

export type PublishRefusal = DomainError & { readonly findings: readonly Finding[] }
export type PublishOutcome = Result<PublishedForm, PublishRefusal>
