import type { PluginManifest, PluginMessages } from '@thidua/contracts'
import {
  validateDocumentTemplate,
  validateFormDefinition,
  validatePluginCodelist,
  validatePluginCollection,
  validatePluginManifest,
  validatePluginMessages,
  validatePluginReport,
  validatePluginWidget,
  validateScoringModel,
  validateWorkflowDefinition,
} from '@thidua/contracts/validators'
import { domainError, fail, ok, refuse, type Outcome, type Problem } from '@thidua/kernel'
import { bindForms } from './codelists/bind-forms.ts'
import { findCodelistAmong } from './codelists/find-codelist.ts'
import type { Fixture, ListedFixture, PluginContent, PluginFiles } from './plugin-content.ts'

type Validate<Content> = (value: unknown) => Outcome<Content>
type Listed = { readonly id: string; readonly file: string }

/**
 * Reads a plugin from its manifest; nothing that is not listed is looked at. Refuses `plugin.manifest-invalid`,
 * or `plugin.file-invalid` with one problem per fault, whose `params.file` names the file.
 */
export function readPlugin(files: PluginFiles): Outcome<PluginContent> {
  const json = new Map<string, unknown>()
  const manifest = readManifest(files, json)
  if (!manifest.ok) return manifest
  const problems: Problem[] = []
  const { contributes } = manifest.value
  const readAll = <Content extends { readonly id: string }>(
    list: readonly Listed[],
    validate: Validate<Content>,
  ): ReadonlyMap<string, Content> => readListed(list, validate, { files, json, problems })
  const codelists = readAll(contributes.codelists ?? [], validatePluginCodelist)
  const forms = readAll(contributes.forms, validateFormDefinition)
  const content: PluginContent = {
    manifest: manifest.value,
    forms: bindForms(forms, contributes.forms, findCodelistAmong(codelists), problems),
    scoring: readAll(contributes.scoring, validateScoringModel),
    workflows: readAll(contributes.workflows, validateWorkflowDefinition),
    documents: readAll(contributes.documents, validateDocumentTemplate),
    additions: {
      reports: readAll(contributes.reports ?? [], validatePluginReport),
      widgets: readAll(contributes.widgets ?? [], validatePluginWidget),
      collections: readAll(contributes.collections ?? [], validatePluginCollection),
      codelists,
      messages: readAll(
        (contributes.i18n ?? []).map(({ language, file }) => ({ id: language, file })),
        validateMessages,
      ),
      code: readCode(manifest.value, files, problems),
    },
    fixtures: readFixtures(manifest.value, { files, json, problems }),
    json,
  }
  return problems.length > 0 ? fail(domainError('plugin.file-invalid', undefined, problems)) : ok(content)
}

/** Messages are known by their language. */
function validateMessages(value: unknown): Outcome<PluginMessages & { readonly id: string }> {
  const messages = validatePluginMessages(value)
  return messages.ok ? ok({ ...messages.value, id: messages.value.language }) : messages
}

function readCode({ code }: PluginManifest, files: PluginFiles, problems: Problem[]): string | null {
  if (!code) return null
  const source = files.get(code.file)
  if (source === undefined)
    problems.push({ code: 'plugin.file-missing', path: '', params: { file: code.file } })
  return source ?? null
}

function readManifest(files: PluginFiles, json: Map<string, unknown>): Outcome<PluginManifest> {
  const manifest = parseFile({ files, json }, 'plugin.json')
  return manifest.ok ? validatePluginManifest(manifest.value) : manifest
}

type Desk = {
  readonly files: PluginFiles
  /** What has been parsed so far. */
  readonly json: Map<string, unknown>
  readonly problems: Problem[]
}

function readListed<Content extends { readonly id: string }>(
  list: readonly Listed[],
  validate: Validate<Content>,
  desk: Desk,
): ReadonlyMap<string, Content> {
  const { problems } = desk
  const found = new Map<string, Content>()
  for (const { id, file } of list) {
    const json = parseFile(desk, file)
    const content = json.ok ? validate(json.value) : json
    if (!content.ok) {
      const { code, params, problems: found } = content.error
      const faults = found ?? [{ code, path: '', ...(params ? { params } : {}) }]
      problems.push(...faults.map((fault) => ({ ...fault, params: { ...fault.params, file } })))
    } else if (content.value.id !== id) problems.push(flaw(file, '/id', 'id-not-as-listed'))
    else if (found.has(id)) problems.push(flaw('plugin.json', '/contributes', 'id-twice', { id }))
    else found.set(id, content.value)
  }
  return found
}

function readFixtures(manifest: PluginManifest, desk: Desk): readonly ListedFixture[] {
  const { problems } = desk
  return manifest.fixtures.flatMap((listed) => {
    const json = parseFile(desk, listed.file)
    if (!json.ok) problems.push({ code: json.error.code, path: '', params: { file: listed.file } })
    else if (isFixture(json.value)) return [{ ...listed, fixture: json.value }]
    else problems.push(flaw(listed.file, '', 'fixture-shape'))
    return []
  })
}

function isFixture(value: unknown): value is Fixture {
  if (typeof value !== 'object' || value === null || !('answers' in value)) return false
  return typeof value.answers === 'object' && value.answers !== null
}

function parseFile({ files, json }: Pick<Desk, 'files' | 'json'>, path: string): Outcome<unknown> {
  const text = files.get(path)
  if (text === undefined) return refuse('plugin.file-missing', { file: path })
  try {
    const value: unknown = JSON.parse(text)
    json.set(path, value)
    return ok(value)
  } catch {
    return refuse(path === 'plugin.json' ? 'plugin.manifest-invalid' : 'plugin.file-invalid', {
      file: path,
      reason: 'not-json',
    })
  }
}

/** A fault of a plugin: which file, where in it, and a short English reason. */
export function flaw(file: string, path: string, reason: string, more?: Problem['params']): Problem {
  return { code: 'plugin.file-invalid', path, params: { file, reason, ...more } }
}
