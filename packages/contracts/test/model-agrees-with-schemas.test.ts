import { expect, test } from 'vitest'
import type * as generated from '../src/generated/types.ts'
import type * as model from '../src/model/index.ts'
import { acts, requirements, roles } from '../src/model/index.ts'
import { readJson } from './content-files.ts'

type Same<First, Second> = [First] extends [Second] ? ([Second] extends [First] ? true : false) : false

// Checked by `tsc`: a hand-written type and the one made from its schema take each other's values.
const agreed = {
  formDefinition: true satisfies Same<model.FormDefinition, generated.FormDefinition>,
  formExtension: true satisfies Same<model.FormExtension, generated.FormExtension>,
  formFragment: true satisfies Same<model.FormFragment, generated.FormFragment>,
  scoringModel: true satisfies Same<model.ScoringModel, generated.ScoringModel>,
  workflowDefinition: true satisfies Same<model.WorkflowDefinition, generated.WorkflowDefinition>,
  pluginManifest: true satisfies Same<model.PluginManifest, generated.PluginManifest>,
  documentTemplate: true satisfies Same<model.DocumentTemplate, generated.DocumentTemplate>,
  legalBasis: true satisfies Same<model.LegalBasis, generated.LegalBasis>,
  unitKind: true satisfies Same<model.UnitKind, generated.UnitKind>,
  occasion: true satisfies Same<model.Occasion, generated.Occasion>,
  subjectKind: true satisfies Same<model.SubjectKind, generated.SubjectKind>,
}

type Definitions = { readonly $defs: Readonly<Record<string, { readonly enum?: readonly string[] }>> }
const enumerated = (file: string, name: string) => (readJson(`v1/${file}`) as Definitions).$defs[name]?.enum

test('the words the program knows are the words the contracts allow', () => {
  expect(Object.keys(agreed)).toHaveLength(11)
  expect(enumerated('words.defs.json', 'role')).toEqual([...roles])
  expect(enumerated('workflow.schema.json', 'act')).toEqual([...acts])
  expect(enumerated('workflow.schema.json', 'requirement')).toEqual([...requirements])
})
