import type {
  DocumentTemplate,
  FormDefinition,
  PluginManifest,
  ScoringModel,
  WorkflowDefinition,
} from '@thidua/contracts'
import type { CompiledForm, CompiledReport } from '@thidua/forms'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import {
  checkPlugin,
  listedFiles,
  readPlugin,
  type PluginAdditions,
  type PluginFiles,
} from '@thidua/plugin-sdk'
import { canonicalJson } from '@thidua/kernel'
import { sha256 } from './content-hash.ts'
import { supportsPlatform } from './platform-version.ts'

/** A plugin verified and compiled, not yet composed with others. */
export type LoadedPlugin = {
  readonly manifest: PluginManifest
  /** SHA-256 over the canonical list of listed files with their hashes: what an installation pins. */
  readonly digest: string
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[]
  readonly forms: ReadonlyMap<
    string,
    { readonly definition: FormDefinition; readonly compiled: CompiledForm }
  >
  readonly scoring: ReadonlyMap<string, ScoringModel>
  readonly workflows: ReadonlyMap<string, WorkflowDefinition>
  readonly documents: ReadonlyMap<string, DocumentTemplate>
  readonly additions: PluginAdditions
  /** The reports of `additions`, ready to be counted. */
  readonly reports: ReadonlyMap<string, CompiledReport>
}

/**
 * Verifies and compiles one plugin. Refuses `plugin.manifest-invalid`, `plugin.platform-unsupported`,
 * `plugin.file-missing` or `plugin.file-invalid`, each with problems that name the file and the place.
 */
export function loadPlugin(files: PluginFiles): Outcome<LoadedPlugin> {
  const compiled = compilePlugin(files)
  if (!compiled.ok) return compiled
  const listed = listFiles(compiled.value.manifest, files)
  return ok({ ...compiled.value, digest: sha256(canonicalJson(listed)), files: listed })
}

/** The same without a digest, for files that were listed and hashed before. */
export function compilePlugin(files: PluginFiles): Outcome<Omit<LoadedPlugin, 'digest' | 'files'>> {
  const content = readPlugin(files)
  if (!content.ok) return content
  const { manifest, scoring, workflows, documents } = content.value
  if (!supportsPlatform(manifest.platform)) {
    return refuse('plugin.platform-unsupported', { plugin: manifest.id, range: manifest.platform })
  }
  const checked = checkPlugin(content.value, files)
  if (!checked.ok) return checked
  const forms = new Map(
    [...content.value.forms].flatMap(([id, definition]) => {
      const compiled = checked.value.forms.get(id)
      return compiled ? [[id, { definition, compiled }] as const] : []
    }),
  )
  return ok({
    manifest,
    forms,
    scoring,
    workflows,
    documents,
    additions: content.value.additions,
    reports: checked.value.reports,
  })
}

function listFiles(manifest: PluginManifest, files: PluginFiles): LoadedPlugin['files'] {
  return ['plugin.json', ...listedFiles(manifest)].toSorted().map((path) => {
    const text = files.get(path) ?? ''
    return { path, size: new TextEncoder().encode(text).length, sha256: sha256(text) }
  })
}
