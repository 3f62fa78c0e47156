import type { PluginCodelist } from '@thidua/contracts'
import educationLevels from '@thidua/schemas/codelists/education-levels.json' with { type: 'json' }

/**
 * The province's lists of codes, which any form may name with `"from": "province"`. Checked against their schema by the
 * contracts' tests.
 */
export const provincialCodelists: readonly PluginCodelist[] = [educationLevels as PluginCodelist]
