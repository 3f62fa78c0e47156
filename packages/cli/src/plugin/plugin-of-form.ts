import type {
  FormDefinition,
  PluginCodelist,
  ScoringModel,
  SubjectKind,
  UnitKind,
  WorkflowDefinition,
} from '@thidua/contracts'
import { checkAnswers, compileForm, fillForm, type CompiledForm } from '@thidua/forms'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import { pluginFiles, type PluginFiles, type PluginSource } from '@thidua/plugin-sdk'
import { say } from '../words.ts'

export type DrawnForm = {
  readonly definition: FormDefinition
  readonly publisher: string
  /** Nearest first: the agency's own, then the one of the stakeholder it was drawn for. */
  readonly scorings: readonly ScoringModel[]
  readonly workflow: WorkflowDefinition | null
  readonly subjectKind: SubjectKind
  readonly proposedBy: readonly UnitKind[]
  /** Lists of plugins its choices come from: they go with it. */
  readonly codelists: readonly PluginCodelist[]
}

/** A drawn form as a plugin of its own: the form untouched, with scoring, stages and golden answers a plugin must have. */
export function pluginOfForm(drawn: DrawnForm, id: string): Outcome<PluginFiles> {
  const { definition, publisher, workflow } = drawn
  const form = compileForm(definition)
  if (!form.ok) return form
  if (!workflow) return refuse('input.invalid', { reason: 'no-stages' })
  const criteria = [...new Set(definition.sections.flatMap(({ criterionId }) => criterionId ?? []))]
  const scoring = scoringOf(drawn, criteria)
  if (criteria.length > 0 && !scoring)
    return refuse('input.invalid', { reason: 'criteria-not-scored', criteria: criteria.join(', ') })
  const name = id.split('.')[1] ?? id
  const source: PluginSource = {
    id,
    version: '1.0.0',
    platform: '^1.0.0',
    title: definition.title,
    description: { vi: say('plugin.exportedFrom', { form: definition.title.vi, publisher }) },
    publisher,
    stakeholders: [
      {
        kind: camelCase(id),
        title: definition.title,
        subjectKind: drawn.subjectKind,
        unitKinds: [],
        proposedBy: drawn.proposedBy,
        dossiers: [
          {
            occasions: ['annual', 'interim', 'final'],
            form: definition.id,
            ...(scoring ? { scoring: scoring.id } : {}),
            workflow: workflow.id,
          },
        ],
      },
    ],
    contributes: {
      criterionGroups: criteria.length === 0 ? [] : [{ groupId: name, criteria }],
      forms: [withoutSchema(definition)],
      scoring: scoring ? [withoutSchema(scoring)] : [],
      workflows: [withoutSchema(workflow)],
      documents: [],
      ...(drawn.codelists.length > 0 ? { codelists: drawn.codelists.map(withoutSchema) } : {}),
    },
    fixtures: goldensOf(form.value),
  }
  const texts = new Map(pluginFiles(source))
  texts.set('README.md', `# ${definition.title.vi}\n\n${source.description.vi}\n`)
  texts.set('CHANGELOG.md', `# ${id}\n\n## 1.0.0\n\n- ${source.description.vi}\n`)
  return ok(texts)
}

/** A scoring that scores every criterion asked and nothing else. */
function scoringOf(
  { scorings: given, definition }: DrawnForm,
  criteria: readonly string[],
): ScoringModel | null {
  const fields = new Set(definition.sections.flatMap((section) => section.fields.map(({ id }) => id)))
  const [own, base] = given
  const scorings = own && base ? [...given, joined(base, own)] : given
  const fitting = scorings.find((model) => {
    const scored = new Set(model.criteria.map(({ criterionId }) => criterionId))
    const known = model.criteria.every(
      ({ verdictField }) => verdictField === undefined || fields.has(verdictField),
    )
    return known && criteria.length > 0 && criteria.every((criterion) => scored.has(criterion))
  })
  if (!fitting) return null
  const asked = new Set(criteria)
  return {
    ...fitting,
    formId: definition.id,
    criteria: fitting.criteria.filter(({ criterionId }) => asked.has(criterionId)),
  }
}

/** The base's scoring with the agency's own criteria behind it; where the scales differ only their outcomes are taken over. */
function joined(base: ScoringModel, own: ScoringModel): ScoringModel {
  const plain = own.criteria.map(({ criterionId, verdictField, outcomeRule }) => ({
    criterionId,
    ...(verdictField === undefined ? {} : { verdictField }),
    ...(outcomeRule === undefined ? {} : { outcomeRule }),
  }))
  return { ...base, criteria: [...base.criteria, ...(base.scale === own.scale ? own.criteria : plain)] }
}

/** One set of answers the form takes, found by filling it in, and one it does not: an answer to a question nobody asks. */
function goldensOf(form: CompiledForm): PluginSource['fixtures'] {
  const { id } = form.definition
  const { answers } = fillForm(form)
  const stranger = { nobodyAsksThis: 1 }
  const problems = checkAnswers(form, stranger, { complete: true }).problems.map(
    ({ code, path }) => `${code} ${path}`,
  )
  return [
    { name: 'full', form: id, expect: 'valid', answers },
    { name: 'stranger', form: id, expect: 'invalid', answers: stranger, problems },
  ]
}

/** The address of a schema counts from where a file lay. */
function withoutSchema<Content extends { readonly $schema?: string }>(content: Content): Content {
  const { $schema: _schema, ...rest } = content
  return rest as Content
}

function camelCase(id: string): string {
  const [first = '', ...others] = id.split(/[.-]/)
  return [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}
