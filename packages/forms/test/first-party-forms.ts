import type { FormDefinition } from '@thidua/contracts'

/** Every form of the plugins of this repository, read by the test runner's own loader. */
const modules = import.meta.glob<{ readonly default: FormDefinition }>('../../../plugins/*/forms/*.json', {
  eager: true,
})
export const firstPartyForms: readonly FormDefinition[] = Object.values(modules).map(
  (module) => module.default,
)
