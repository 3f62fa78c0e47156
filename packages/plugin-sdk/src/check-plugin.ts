import { compileForm, compileScoring, type CompiledForm, type CompiledReport } from '@thidua/forms'
import { domainError, fail, ok, type Outcome, type Problem } from '@thidua/kernel'
import { checkAdditions } from './check-additions.ts'
import { checkCoverage } from './check-coverage.ts'
import { checkDocuments } from './check-documents.ts'
import { checkFixtures } from './check-fixtures.ts'
import { checkFolder } from './check-folder.ts'
import { checkStakeholders } from './check-stakeholders.ts'
import { checkTexts } from './check-texts.ts'
import { checkWorkflow } from './check-workflow.ts'
import { compileReports } from './compile-reports.ts'
import type { PluginContent, PluginFiles } from './plugin-content.ts'

export type CheckedPlugin = {
  readonly content: PluginContent
  readonly forms: ReadonlyMap<string, CompiledForm>
  readonly reports: ReadonlyMap<string, CompiledReport>
}

/**
 * Everything a plugin must keep, beyond the shape of its files: the same for its author, the import desk and the server.
 * Refuses `plugin.file-invalid` with one problem per fault (`params.file`, `params.reason`).
 */
export function checkPlugin(content: PluginContent, files: PluginFiles): Outcome<CheckedPlugin> {
  const problems: Problem[] = [...checkFolder(content.manifest, files), ...checkTexts(content, files)]
  const forms = compileForms(content, problems)
  problems.push(...checkScoring(content, forms))
  const reports = compileReports(content, forms, problems)
  for (const workflow of content.workflows.values())
    problems.push(...checkWorkflow(workflow, fileOf(content, workflow.id)))
  problems.push(
    ...checkStakeholders(content),
    ...checkCoverage(content),
    ...checkDocuments(content),
    ...checkAdditions(content, reports),
    ...checkFixtures(content, forms),
  )
  return problems.length > 0
    ? fail(domainError('plugin.file-invalid', undefined, problems))
    : ok({ content, forms, reports })
}

function compileForms(content: PluginContent, problems: Problem[]): ReadonlyMap<string, CompiledForm> {
  const forms = new Map<string, CompiledForm>()
  for (const { id, file } of content.manifest.contributes.forms) {
    const definition = content.forms.get(id)
    if (!definition) continue
    const form = compileForm(definition)
    if (form.ok) forms.set(id, form.value)
    else
      problems.push(
        ...(form.error.problems ?? []).map((fault) => ({ ...fault, params: { ...fault.params, file } })),
      )
  }
  return forms
}

function checkScoring(content: PluginContent, forms: ReadonlyMap<string, CompiledForm>): readonly Problem[] {
  return content.manifest.contributes.scoring.flatMap(({ id, file }) => {
    const model = content.scoring.get(id)
    const form = model ? forms.get(model.formId) : undefined
    if (!model) return []
    if (!form)
      return [
        { code: 'plugin.file-invalid', path: '/formId', params: { file, reason: 'form-unknown' } } as const,
      ]
    const scoring = compileScoring(model, form)
    if (scoring.ok) return []
    return (scoring.error.problems ?? []).map((fault) => ({ ...fault, params: { ...fault.params, file } }))
  })
}

function fileOf(content: PluginContent, workflowId: string): string {
  return content.manifest.contributes.workflows.find(({ id }) => id === workflowId)?.file ?? 'plugin.json'
}
