import type { PluginSource } from './plugin-source.ts'

type FormOf<Source extends PluginSource> = Source['contributes']['forms'][number]
type FormIdOf<Source extends PluginSource> = FormOf<Source>['id']
type FormById<Source extends PluginSource, Id> = Extract<FormOf<Source>, { readonly id: Id }>
type FieldIdOf<Form extends FormOf<PluginSource>> = Form['sections'][number]['fields'][number]['id']
type FieldIdIn<Source extends PluginSource, Id> = FieldIdOf<FormById<Source, Id>>

/** Criteria the plugin takes on. */
export type CriterionIdOf<Source extends PluginSource> =
  Source['contributes']['criterionGroups'][number]['criteria'][number]

/** Fields of one form, or of any of them. */
export type FormFieldIdOf<
  Source extends PluginSource,
  Id extends FormIdOf<Source> = FormIdOf<Source>,
> = FieldIdIn<Source, Id>

type Contributed<
  Source extends PluginSource,
  Point extends 'scoring' | 'workflows',
> = Source['contributes'][Point][number]['id']

/** A scoring speaks of the criteria taken on and of the fields of the very form it scores. */
type CheckedScoring<Source extends PluginSource, Model> = Model extends { readonly formId: infer Id }
  ? {
      readonly formId: FormIdOf<Source>
      readonly criteria: readonly {
        readonly criterionId: CriterionIdOf<Source>
        readonly verdictField?: FieldIdIn<Source, Id>
        readonly remarkField?: FieldIdIn<Source, Id>
        readonly because?: readonly FieldIdIn<Source, Id>[]
        readonly parts?: readonly {
          readonly rubricField?: FieldIdIn<Source, Id>
          readonly evidenceField?: FieldIdIn<Source, Id>
        }[]
      }[]
      readonly groups?: readonly { readonly criterionIds: readonly CriterionIdOf<Source>[] }[]
    }
  : never

/** Every answer stands in a field of the form; what must be refused may say anything. */
type CheckedFixture<Source extends PluginSource, Given> = Given extends {
  readonly form: infer Id
  readonly answers: infer Said
}
  ? {
      readonly form: FormIdOf<Source>
      readonly answers: Given extends { readonly expect: 'invalid' }
        ? unknown
        : { readonly [Key in keyof Said]: Key extends FieldIdIn<Source, Id> ? unknown : never }
    } & CheckedRecord<Given, 'outcomes' | 'points', CriterionIdOf<Source>>
  : never

type CheckedRecord<Given, Part extends string, Allowed> = {
  readonly [Name in Part & keyof Given]: {
    readonly [Key in keyof Given[Name]]: Key extends Allowed ? unknown : never
  }
}

type CheckedFields<Source extends PluginSource, Given> = Given extends { readonly form: infer Id }
  ? { readonly form: FormIdOf<Source>; readonly fields: readonly FieldIdIn<Source, Id>[] }
  : { readonly fields: readonly FormFieldIdOf<Source>[] }

/** What a source's own ids allow it to say; meeting it is what `definePlugin` asks of the compiler. */
export type CheckedSource<Source extends PluginSource> = {
  readonly stakeholders: readonly {
    readonly dossiers: readonly {
      readonly form: FormIdOf<Source>
      readonly scoring?: Contributed<Source, 'scoring'>
      readonly workflow: Contributed<Source, 'workflows'>
    }[]
  }[]
  readonly contributes: {
    readonly forms: readonly {
      readonly sections: readonly { readonly criterionId?: CriterionIdOf<Source> }[]
    }[]
    readonly scoring: EachScoring<Source, Source['contributes']['scoring']>
  } & CheckedLists<Source, Source['contributes'], 'hooks' | 'widgets'>
  readonly fixtures: EachFixture<Source, Source['fixtures']>
}

// Lists are mapped through a parameter of their own: only then does the compiler go by item and not by member of an array.
type EachScoring<Source extends PluginSource, List> = {
  readonly [At in keyof List]: List[At] & CheckedScoring<Source, List[At]>
}
type EachFixture<Source extends PluginSource, List> = {
  readonly [At in keyof List]: List[At] & CheckedFixture<Source, List[At]>
}
type EachFields<Source extends PluginSource, List> = {
  readonly [At in keyof List]: List[At] & CheckedFields<Source, List[At]>
}

type CheckedLists<Source extends PluginSource, Contributes, Point extends string> = {
  readonly [Name in Point & keyof Contributes]: EachFields<Source, Contributes[Name]>
}
