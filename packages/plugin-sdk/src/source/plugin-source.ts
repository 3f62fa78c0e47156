import type {
  DocumentTemplate,
  FormDefinition,
  PluginCodelist,
  PluginCollection,
  PluginManifest,
  PluginMessages,
  PluginReport,
  PluginWidget,
  ScoringModel,
  WorkflowDefinition,
} from '@thidua/contracts'
import type { Fixture } from '../plugin-content.ts'

type Contributes = PluginManifest['contributes']

/** A plugin as one value: the manifest with its files inside. `pluginFiles` lays them out as a folder. */
export type PluginSource = Omit<PluginManifest, 'contributes' | 'fixtures' | 'code'> & {
  readonly contributes: Pick<
    Contributes,
    'criterionGroups' | 'hooks' | 'permissions' | 'menu' | 'notifications'
  > & {
    readonly forms: readonly FormDefinition[]
    readonly scoring: readonly ScoringModel[]
    readonly workflows: readonly WorkflowDefinition[]
    readonly documents: readonly DocumentTemplate[]
    readonly reports?: readonly PluginReport[]
    readonly widgets?: readonly PluginWidget[]
    readonly collections?: readonly PluginCollection[]
    readonly codelists?: readonly PluginCodelist[]
    readonly i18n?: readonly PluginMessages[]
  }
  /** JavaScript of the sandbox, as text; its functions are named by `contributes.hooks`. */
  readonly code?: Omit<NonNullable<PluginManifest['code']>, 'file'> & { readonly source: string }
  readonly fixtures: readonly SourceFixture[]
}

/** Golden answers under a name of their own. */
export type SourceFixture = Fixture & {
  readonly name: string
  readonly form: string
  readonly expect: 'valid' | 'invalid'
}
