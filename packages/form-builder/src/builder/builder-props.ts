import type { ReactNode } from 'react'
import type { Answers, CodelistOffer, FormDefinition, LocalText, ScoringModel } from '@thidua/contracts'
import type { Finding, FormFragment } from '@thidua/forms'
import type { FindUnits } from '@thidua/form-renderer'
import type { SaveKind } from '@thidua/ui'
import type { Command } from '../document/command.ts'
import type { FormContent } from '../document/form-document.ts'
import type { Conflict } from '../document/merge-commands.ts'

/** One thing to choose by name: a criterion, a legal document, an indicator, a stage. */
export type NamedChoice = { readonly id: string; readonly label: string; readonly help?: string | undefined }

export type FormTemplate = {
  readonly id: string
  readonly title: LocalText
  readonly description?: LocalText | undefined
  readonly content: FormContent
}

export type FieldComment = {
  readonly id: string
  /** Id of the field or section it stands at; ids outlive moves and versions. */
  readonly partId: string
  readonly author: string
  readonly at: string
  readonly text: string
  readonly resolved?: boolean | undefined
}

export type FormVersionEntry = {
  readonly id: string
  /** “Bản nháp của Sở”, “1.2.0”. */
  readonly name: string
  readonly author: string
  readonly at: string
  readonly kind: 'published' | 'draft' | 'autosave'
  readonly note?: string | undefined
}

/** What the page gives the parts of the builder. All that leaves the page is a callback here. */
export type Surroundings = {
  readonly documents?: readonly NamedChoice[] | undefined
  readonly criteria?: readonly NamedChoice[] | undefined
  readonly indicators?: readonly NamedChoice[] | undefined
  readonly stages?: readonly NamedChoice[] | undefined
  readonly fragments?: readonly FormFragment[] | undefined
  /** Lists a choice may take its options from. */
  readonly codelists?: readonly CodelistOffer[] | undefined
  readonly templates?: readonly FormTemplate[] | undefined
  readonly comments?: readonly FieldComment[] | undefined
  /** Whether it was taken; what was not stays in its box. */
  readonly onComment?: ((partId: string, text: string) => Promise<boolean>) | undefined
  readonly onResolveComment?: ((commentId: string) => void) | undefined
  readonly versions?: readonly FormVersionEntry[] | undefined
  readonly onOpenVersion?: ((versionId: string) => Promise<FormContent>) | undefined
  /** Keeps the form as it is under a name. */
  readonly onNameDraft?: ((name: string) => void) | undefined
  readonly findUnits?: FindUnits | undefined
  /** Answers to begin the test bench with: a real dossier, say. */
  readonly sampleAnswers?: Answers | undefined
}

export type FormBuilderProps = Surroundings & {
  /** Taken once; change `revision` to open another. The builder keeps the form from then on and tells of every change. */
  readonly definition: FormDefinition
  readonly scoring?: ScoringModel | undefined
  readonly revision?: string | number | undefined
  /** The form this one is laid over: its parts are locked, may be tightened, and take additions only where it opens. */
  readonly base?: FormDefinition | undefined
  readonly readOnly?: boolean | undefined
  /** Findings the page already has, e.g. of the last refused publication. */
  readonly findings?: readonly Finding[] | undefined
  /** After every change: the whole, and the commands that led there since the last call. Also for invalid drafts. */
  readonly onChange?: ((content: FormContent, commands: readonly Command[]) => void) | undefined
  /** The gate, asked a moment after the last change; in a worker or on the server. */
  readonly onCheck?: ((content: FormContent) => Promise<readonly Finding[]>) | undefined
  /** What somebody else saved meanwhile; it is merged in as one step, and what contradicts is put to the person. */
  readonly incoming?: IncomingVersion | undefined
  readonly onMerged?: ((version: string | number, conflicts: readonly Conflict[]) => void) | undefined
  readonly saveState?:
    | {
        readonly kind: SaveKind
        readonly text: string
        readonly onRetry?: (() => void) | undefined
      }
    | undefined
  /** Buttons of the page at the end of the bar: publish, close. */
  readonly actions?: ReactNode
}

/** What somebody else saved. */
export type IncomingVersion = {
  readonly version: string | number
  readonly content: FormContent
  /** What both began from: the content this page opened or saved last; best the very object `onChange` gave. */
  readonly base: FormContent
  readonly by: string
}
