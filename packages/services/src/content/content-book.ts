import type {
  DocumentTemplate,
  FormDefinition,
  Occasion,
  ScoringModel,
  Stakeholder,
  WorkflowDefinition,
} from '@thidua/contracts'
import type { ContentVersion } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import { compileForm } from '@thidua/forms'
import type { PluginRegistry } from '@thidua/plugin-host'
import type { OlderContent } from '../plugin/older-content.ts'

export type PinnedForm = { readonly hash: string; readonly form: CompiledForm }
export type PinnedScoring = { readonly hash: string; readonly model: ScoringModel }
export type PinnedWorkflow = { readonly hash: string; readonly definition: WorkflowDefinition }

/** What a new dossier of a stakeholder on an occasion is pinned to. */
export type DossierKind = {
  readonly form: PinnedForm
  readonly scoring: PinnedScoring | null
  readonly workflow: PinnedWorkflow
}

/**
 * The installed plugins' content and, beside it, older content some dossier is still pinned to. Looked up by hash for
 * every dossier that is read.
 */
export type ContentBook = {
  readonly stakeholders: readonly Stakeholder[]
  /** Every workflow known to this process, the active plugins' first. */
  workflows(): readonly PinnedWorkflow[]
  kindFor(stakeholder: string, occasion: Occasion): DossierKind | null
  findForm(hash: string): PinnedForm | null
  findScoring(hash: string): PinnedScoring | null
  findWorkflow(hash: string): PinnedWorkflow | null
  /** Documents of the plugin that brings the stakeholder which are filled from a dossier. */
  listDocuments(stakeholder: string): readonly DocumentTemplate[]
  /** Keeps content read from `content_versions`. */
  remember(version: ContentVersion): void
  /** Compiled content by its hash, for the book of the next set of plugins: dossiers stay pinned to it. */
  readonly shelf: ContentShelf
}

export type ContentShelf = {
  readonly forms: ReadonlyMap<string, PinnedForm>
  readonly scorings: ReadonlyMap<string, PinnedScoring>
  readonly workflows: ReadonlyMap<string, PinnedWorkflow>
}

type Earlier = { readonly shelf: ContentShelf | null; readonly older: OlderContent }

const nothingEarlier: Earlier = { shelf: null, older: { workflows: [], documents: new Map() } }

export function createContentBook(plugins: PluginRegistry, earlier = nothingEarlier): ContentBook {
  const forms = new Map<string, PinnedForm>(earlier.shelf?.forms)
  const scorings = new Map<string, PinnedScoring>(earlier.shelf?.scorings)
  const workflows = new Map<string, PinnedWorkflow>()
  const kinds = new Map<string, DossierKind>()
  for (const content of plugins.contents()) {
    if (content.kind === 'scoring') scorings.set(content.hash, { hash: content.hash, model: content.content })
    if (content.kind === 'workflow') {
      workflows.set(content.hash, { hash: content.hash, definition: content.content })
    }
  }
  for (const { hash, content } of earlier.older.workflows)
    if (!workflows.has(hash)) workflows.set(hash, { hash, definition: content as WorkflowDefinition })
  for (const [hash, workflow] of earlier.shelf?.workflows ?? [])
    if (!workflows.has(hash)) workflows.set(hash, workflow)
  const findForm = (hash: string): PinnedForm | null => {
    const known = forms.get(hash)
    if (known) return known
    const form = plugins.compiledForm(hash)
    if (!form) return null
    const pinned = { hash, form }
    forms.set(hash, pinned)
    return pinned
  }
  return {
    shelf: { forms, scorings, workflows },
    stakeholders: plugins.stakeholders(),
    workflows: () => [...workflows.values()],
    findForm,
    findScoring: (hash) => scorings.get(hash) ?? null,
    findWorkflow: (hash) => workflows.get(hash) ?? null,
    listDocuments(stakeholder) {
      const home = plugins.findStakeholder(stakeholder)
      const own = home ? plugins.documents(home.pluginId) : (earlier.older.documents.get(stakeholder) ?? [])
      return own.filter(({ form }) => form === undefined)
    },
    kindFor(stakeholder, occasion) {
      const key = `${stakeholder} ${occasion}`
      const known = kinds.get(key)
      if (known) return known
      const kit = plugins.dossierKit(stakeholder, occasion)
      if (!kit.ok) return null
      const { compiledForm, formHash, scoring, scoringHash, workflow, workflowHash } = kit.value
      const kind = {
        form: { hash: formHash, form: compiledForm },
        scoring: scoring && scoringHash ? { hash: scoringHash, model: scoring } : null,
        workflow: { hash: workflowHash, definition: workflow },
      }
      kinds.set(key, kind)
      return kind
    },
    remember({ hash, kind, content }) {
      if (kind === 'scoring') scorings.set(hash, { hash, model: content as ScoringModel })
      if (kind === 'workflow') workflows.set(hash, { hash, definition: content as WorkflowDefinition })
      if (kind === 'form') forms.set(hash, { hash, form: compileStored(hash, content as FormDefinition) })
    },
  }
}

/** It was checked when its plugin was installed; if it does not compile today, that is a bug of ours. */
function compileStored(hash: string, definition: FormDefinition): CompiledForm {
  const compiled = compileForm(definition)
  if (!compiled.ok) throw new Error(`stored form ${hash} no longer compiles`)
  return compiled.value
}
