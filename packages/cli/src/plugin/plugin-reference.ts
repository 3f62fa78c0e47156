import type {
  FormDefinition,
  FormField,
  LocalText,
  ScoringModel,
  WorkflowDefinition,
} from '@thidua/contracts'
import builderEn from '@thidua/i18n/messages/en/builder.json' with { type: 'json' }
import builderVi from '@thidua/i18n/messages/vi/builder.json' with { type: 'json' }
import { listContributions, type LoadedPlugin } from '@thidua/plugin-host'
import words from './plugin-docs.json' with { type: 'json' }

export const docLanguages = ['vi', 'en'] as const
export type DocLanguage = (typeof docLanguages)[number]

const kinds: Readonly<Record<DocLanguage, Readonly<Record<string, string>>>> = {
  vi: builderVi,
  en: builderEn,
}

type Word = keyof typeof words.vi

/** Who it is for, what it asks, how it scores, which way it goes, what an administrator may set and what it may do. */
export function pluginReference(plugin: LoadedPlugin, language: DocLanguage): string {
  const { manifest, forms, scoring, workflows } = plugin
  const say = (word: Word) => words[language][word]
  const local = (text: LocalText) => cell((language === 'en' ? text.en : undefined) ?? text.vi)
  const parts = [
    `# ${local(manifest.title)}\n`,
    `\`${manifest.id}\` ${manifest.version} · ${say('platform')} ${manifest.platform} · ${cell(manifest.publisher)}\n`,
    `${local(manifest.description)}\n`,
    `## ${say('stakeholders')}\n`,
    table(
      [say('kind'), say('title'), say('subject'), say('proposedBy'), say('occasions')],
      manifest.stakeholders.map((one) => [
        `\`${one.kind}\``,
        local(one.title),
        one.subjectKind,
        one.proposedBy.join(', '),
        one.dossiers.flatMap(({ occasions }) => occasions).join(', '),
      ]),
    ),
    ...[...forms.values()].map(({ definition }) => formPart(definition, language, say, local)),
    ...[...scoring.values()].map((model) => scoringPart(model, say, local)),
    ...[...workflows.values()].map((workflow) => workflowPart(workflow, say, local)),
    ...section(
      say('settings'),
      [say('key'), say('title'), say('default')],
      (manifest.settings ?? []).map((one) => [`\`${one.key}\``, local(one.title), String(one.default)]),
    ),
    ...section(
      say('functions'),
      [say('key'), say('event'), say('reads')],
      (manifest.contributes.hooks ?? []).map((hook) => [
        `\`${hook.function}\``,
        hook.event,
        hook.fields.join(', '),
      ]),
    ),
    ...section(
      say('capabilities'),
      [say('key'), say('perDay')],
      (manifest.capabilities ?? []).map((one) => [`\`${one.name}\``, String(one.perDay ?? '')]),
    ),
    `## ${say('contributions')}\n`,
    table(
      [say('key'), say('title')],
      listContributions(plugin).map(({ id, label }) => [`\`${id}\``, local(label)]),
    ),
  ]
  return parts.join('\n')
}

type Say = (word: Word) => string
type Local = (text: LocalText) => string

function formPart(form: FormDefinition, language: DocLanguage, say: Say, local: Local): string {
  const kindOf = ({ kind }: FormField) => kinds[language][`builder.kind.${kind}`] ?? kind
  const rows = form.sections.flatMap(({ fields, criterionId }) =>
    fields.map((field) => [
      `\`${field.id}\``,
      local(field.label),
      kindOf(field),
      field.required === true ? say('yes') : field.requiredWhen ? code(field.requiredWhen) : '',
      criterionId ? `\`${criterionId}\`` : '',
    ]),
  )
  const heads = [say('key'), say('question'), say('kind'), say('required'), say('criterion')]
  return [
    `## ${say('form')}: ${local(form.title)} (\`${form.id}\` ${form.version})\n`,
    table(heads, rows),
  ].join('\n')
}

function scoringPart(model: ScoringModel, say: Say, local: Local): string {
  const rows = model.criteria.map((one) => [
    `\`${one.criterionId}\``,
    one.label ? local(one.label) : '',
    one.maxPointsHundredths === undefined ? '' : String(one.maxPointsHundredths / 100),
    one.outcomeRule
      ? code(one.outcomeRule)
      : one.verdictField
        ? `\`${one.verdictField}\``
        : (one.computedBy ?? ''),
  ])
  const heads = [say('criterion'), say('title'), say('mostPoints'), say('met')]
  return [`## ${say('scoring')}: \`${model.id}\` ${model.version}\n`, table(heads, rows)].join('\n')
}

function workflowPart(workflow: WorkflowDefinition, say: Say, local: Local): string {
  const rows = workflow.stages.map(({ id, title, holder, steps }) => [
    `\`${id}\``,
    local(title),
    holder ? holder.role : '',
    steps.map(({ act, to }) => `${act} → ${to}`).join('; '),
  ])
  const heads = [say('stage'), say('title'), say('holder'), say('steps')]
  return [`## ${say('workflow')}: ${local(workflow.title)} (\`${workflow.id}\`)\n`, table(heads, rows)].join(
    '\n',
  )
}

function section(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`## ${title}\n`, table(heads, rows)]
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}

function code(expression: string): string {
  return `\`${cell(expression)}\``
}

/** No text breaks out of its cell. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'").replaceAll('<', '&lt;')
}
