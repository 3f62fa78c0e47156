import type {
  DocumentTemplate,
  FormDefinition,
  Occasion,
  PluginManifest,
  ScoringModel,
  Stakeholder,
  WorkflowDefinition,
} from '@thidua/contracts'
import type { ContentVersion } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import { compileForm, compileScoring } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { composeWorkflow } from '@thidua/workflow'
import { contentHash } from './content-hash.ts'

/** One verified plugin as the host hands it over: the manifest and the files it lists, parsed. */
export type BookPlugin = {
  readonly manifest: PluginManifest
  readonly digest: string
  readonly forms: ReadonlyMap<string, FormDefinition>
  readonly scoring: ReadonlyMap<string, ScoringModel>
  readonly workflows: ReadonlyMap<string, WorkflowDefinition>
  readonly documents: ReadonlyMap<string, DocumentTemplate>
}

export type PinnedForm = { readonly hash: string; readonly form: CompiledForm }
export type PinnedScoring = { readonly hash: string; readonly model: ScoringModel }
export type PinnedWorkflow = { readonly hash: string; readonly definition: WorkflowDefinition }

/** What a new dossier of a stakeholder on an occasion is pinned to. */
export type DossierKind = {
  readonly pluginId: string
  readonly form: PinnedForm
  readonly scoring: PinnedScoring | null
  readonly workflow: PinnedWorkflow
}

/** All content in use, compiled once. Dossiers pin hashes, so older content stays readable beside the newest. */
export type ContentBook = {
  readonly plugins: readonly BookPlugin[]
  readonly stakeholders: readonly Stakeholder[]
  readonly versions: readonly ContentVersion[]
  readonly workflows: readonly PinnedWorkflow[]
  kindFor(stakeholder: string, occasion: Occasion): DossierKind | null
  findForm(hash: string): PinnedForm | null
  findScoring(hash: string): PinnedScoring | null
  findWorkflow(hash: string): PinnedWorkflow | null
  /** Keeps content read from `content_versions`: an older version some dossier is pinned to. */
  remember(version: ContentVersion): void
}

/**
 * Composes every plugin's stages with the trunk of each occasion and compiles forms and scoring. Refuses what the rooms
 * below refuse: a broken form, a scoring that does not fit, a workflow with a dead end.
 */
export function createContentBook(
  plugins: readonly BookPlugin[],
  trunks: Readonly<Record<Occasion, WorkflowDefinition>>,
): Outcome<ContentBook> {
  const shelf = emptyShelf()
  const kinds = new Map<string, DossierKind>()
  for (const plugin of plugins) {
    const pluginId = plugin.manifest.id
    for (const stakeholder of plugin.manifest.stakeholders) {
      for (const dossier of stakeholder.dossiers) {
        for (const occasion of dossier.occasions) {
          const kind = shelveKind(shelf, plugin, dossier, trunks[occasion])
          if (!kind.ok) return kind
          kinds.set(`${stakeholder.kind}:${occasion}`, { pluginId, ...kind.value })
        }
      }
    }
  }
  return ok({
    plugins,
    stakeholders: plugins.flatMap((plugin) => plugin.manifest.stakeholders),
    get versions() {
      return [...shelf.versions.values()]
    },
    get workflows() {
      return [...shelf.workflows.values()]
    },
    kindFor: (stakeholder, occasion) => kinds.get(`${stakeholder}:${occasion}`) ?? null,
    findForm: (hash) => shelf.forms.get(hash) ?? null,
    findScoring: (hash) => shelf.scorings.get(hash) ?? null,
    findWorkflow: (hash) => shelf.workflows.get(hash) ?? null,
    remember: (version) => rememberVersion(shelf, version),
  })
}

type Shelf = {
  readonly forms: Map<string, PinnedForm>
  readonly scorings: Map<string, PinnedScoring>
  readonly workflows: Map<string, PinnedWorkflow>
  readonly versions: Map<string, ContentVersion>
}

function emptyShelf(): Shelf {
  return { forms: new Map(), scorings: new Map(), workflows: new Map(), versions: new Map() }
}

function shelveKind(
  shelf: Shelf,
  plugin: BookPlugin,
  dossier: Stakeholder['dossiers'][number],
  trunk: WorkflowDefinition,
): Outcome<Omit<DossierKind, 'pluginId'>> {
  const pluginId = plugin.manifest.id
  const formDefinition = plugin.forms.get(dossier.form)
  const agency = plugin.workflows.get(dossier.workflow)
  const model = dossier.scoring ? plugin.scoring.get(dossier.scoring) : undefined
  if (!formDefinition || !agency || (dossier.scoring && !model)) {
    return refuse('plugin.file-missing', { plugin: pluginId, form: dossier.form, workflow: dossier.workflow })
  }
  const form = shelveForm(shelf, pluginId, formDefinition)
  if (!form.ok) return form
  if (model) {
    const fits = compileScoring(model, form.value.form)
    if (!fits.ok) return fits
  }
  const composed = composeWorkflow(agency, trunk)
  if (!composed.ok) return composed
  return ok({
    form: form.value,
    scoring: model ? shelveScoring(shelf, pluginId, model) : null,
    workflow: shelveWorkflow(shelf, pluginId, composed.value),
  })
}

function shelveForm(
  shelf: Shelf,
  pluginId: string | null,
  definition: FormDefinition,
): Outcome<PinnedForm> {
  const hash = contentHash(definition)
  const known = shelf.forms.get(hash)
  if (known) return ok(known)
  const form = compileForm(definition)
  if (!form.ok) return form
  const pinned = { hash, form: form.value }
  shelf.forms.set(hash, pinned)
  shelf.versions.set(hash, versionOf(hash, 'form', pluginId, definition))
  return ok(pinned)
}

function shelveScoring(shelf: Shelf, pluginId: string | null, model: ScoringModel): PinnedScoring {
  const hash = contentHash(model)
  const pinned = shelf.scorings.get(hash) ?? { hash, model }
  shelf.scorings.set(hash, pinned)
  shelf.versions.set(hash, versionOf(hash, 'scoring', pluginId, model))
  return pinned
}

function shelveWorkflow(
  shelf: Shelf,
  pluginId: string | null,
  definition: WorkflowDefinition,
): PinnedWorkflow {
  const hash = contentHash(definition)
  const pinned = shelf.workflows.get(hash) ?? { hash, definition }
  shelf.workflows.set(hash, pinned)
  shelf.versions.set(hash, versionOf(hash, 'workflow', pluginId, definition))
  return pinned
}

function versionOf(
  hash: string,
  kind: ContentVersion['kind'],
  pluginId: string | null,
  content: { readonly id: string; readonly version: string },
): ContentVersion {
  return { hash, kind, pluginId, contentId: content.id, version: content.version, content }
}

function rememberVersion(shelf: Shelf, version: ContentVersion): void {
  if (version.kind === 'form') shelveForm(shelf, version.pluginId, version.content as FormDefinition)
  if (version.kind === 'scoring') shelveScoring(shelf, version.pluginId, version.content as ScoringModel)
  if (version.kind === 'workflow')
    shelveWorkflow(shelf, version.pluginId, version.content as WorkflowDefinition)
}
