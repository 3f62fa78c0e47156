import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CodelistUse, FormDefinition, FormField, PluginCodelist, ScoringModel } from '@thidua/contracts'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import { installedCodelists, loadPlugin, packPlugin, type InstalledCodelist } from '@thidua/plugin-host'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { withProgram, type OwnersProgram } from '@thidua/server'
import { getFormDraft, getFormPublication } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'
import { pluginOfForm, type DrawnForm } from './plugin-of-form.ts'
import { pluginReport, refusalReport } from './plugin-report.ts'

/**
 * `plugin export (--publication ID | --draft ID) --id publisher.name --out PLACE`: what an agency drew in the studio as the same
 * package a developer writes; its form opens in the studio again. PLACE ending in `.tgz` is a package, else a folder.
 */
export async function exportPlugin({
  configuration,
  arguments: typed,
}: CommandContext): Promise<Outcome<Report>> {
  const out = typed.text('out') ?? ''
  const drawn = await withProgram(configuration, (program) =>
    readDrawn(program, typed.text('publication'), typed.text('draft')),
  )
  if (!drawn.ok) return ok(refusalReport(drawn.error))
  const made = pluginOfForm(drawn.value, typed.text('id') ?? '')
  if (!made.ok) return ok(refusalReport(made.error))
  const loaded = loadPlugin(made.value)
  if (!loaded.ok) return ok(refusalReport(loaded.error))
  const written = write(out, made.value)
  if (!written.ok) return ok(refusalReport(written.error))
  const { id, version } = loaded.value.manifest
  const { definition } = drawn.value
  return ok(
    pluginReport({
      problems: [],
      result: { out, plugin: { id, version, digest: loaded.value.digest }, form: definition.id },
      lines: [say('plugin.exported', { form: definition.title.vi, out })],
    }),
  )
}

async function readDrawn(
  program: OwnersProgram,
  publicationId: string | null,
  draftId: string | null,
): Promise<Outcome<DrawnForm>> {
  const { deps, call } = program
  if (publicationId !== null) {
    const read = await getFormPublication(deps, call, { publicationId })
    if (!read.ok) return read
    const { stakeholder, definition, scoring, unit } = read.value
    return ok(drawnForm(program, { stakeholder, definition, scoring, publisher: unit.name }))
  }
  if (draftId === null) return refuse('input.invalid', { reason: 'nothing-to-export' })
  const read = await getFormDraft(deps, call, { draftId })
  if (!read.ok) return read
  const { stakeholder, content, unit } = read.value
  const { definition, scoring = null } = content
  return ok(drawnForm(program, { stakeholder, definition, scoring, publisher: unit.name }))
}

type Drawn = {
  readonly stakeholder: string | null
  readonly definition: FormDefinition
  readonly scoring: ScoringModel | null
  readonly publisher: string
}

/** With the stages and the scoring of the stakeholder it was drawn for; a form without a base goes the way of the first there is. */
function drawnForm(
  { deps }: OwnersProgram,
  { stakeholder, definition, scoring, publisher }: Drawn,
): DrawnForm {
  const plugins = deps.plugins.plugins()
  const all = plugins.flatMap((plugin) =>
    plugin.manifest.stakeholders.map((one) => ({ plugin, stakeholder: one })),
  )
  const found = all.find((one) => one.stakeholder.kind === stakeholder) ?? all[0]
  const dossier = found?.stakeholder.dossiers[0]
  return {
    definition,
    publisher,
    scorings: [scoring, found?.plugin.scoring.get(dossier?.scoring ?? '') ?? null].filter(
      (one) => one !== null,
    ),
    workflow: found?.plugin.workflows.get(dossier?.workflow ?? '') ?? null,
    subjectKind: found?.stakeholder.subjectKind ?? 'collective',
    proposedBy: found?.stakeholder.proposedBy ?? ['commune'],
    codelists: codelistsOf(definition, installedCodelists(plugins), found?.plugin.manifest.id),
  }
}

/** The lists of plugins a form names, in the version it was drawn with; of two of one name the one of its own stakeholder's. */
function codelistsOf(
  { sections }: FormDefinition,
  installed: readonly InstalledCodelist[],
  home: string | undefined,
): readonly PluginCodelist[] {
  const named = sections.flatMap(({ fields }) => fields.flatMap(usesOf))
  const offered = installed
    .filter(({ plugin }) => plugin !== null)
    .toSorted((one, other) => Number(other.plugin?.id === home) - Number(one.plugin?.id === home))
  const used = named.flatMap(({ id, from, version }) => {
    if (from === 'province') return []
    return (
      offered.find(({ list }) => list.id === id && (version === undefined || list.version === version))
        ?.list ?? []
    )
  })
  return [...new Set(used)]
}

function usesOf({ codelist, columns = [] }: FormField): readonly CodelistUse[] {
  return [...(codelist ? [codelist] : []), ...columns.flatMap(usesOf)]
}

function write(out: string, files: PluginFiles): Outcome<void> {
  try {
    if (out.endsWith('.tgz')) {
      const packed = packPlugin(files)
      if (!packed.ok) return packed
      mkdirSync(dirname(out), { recursive: true })
      writeFileSync(out, packed.value)
      return ok()
    }
    mkdirSync(out, { recursive: true })
    if (readdirSync(out).length > 0) return refuse('input.invalid', { reason: 'folder-not-empty', file: out })
    for (const [path, text] of files) {
      const place = join(out, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text, { flag: 'wx' })
    }
    return ok()
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? ''
    return refuse('input.invalid', { reason: 'not-written', file: out, detail })
  }
}
