import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import type { FindingCode } from '../src/index.ts'

/** A form (and its scoring) with one fault planted on purpose, and where it must be found. */
export type PlantedDefect = {
  readonly name: string
  readonly code: FindingCode
  readonly path: string
  readonly definition: FormDefinition
  readonly scoring?: ScoringModel
}

const modules = import.meta.glob<{ readonly default: Omit<PlantedDefect, 'name'> }>('./defects/*.json', {
  eager: true,
})

export const plantedDefects: readonly PlantedDefect[] = Object.entries(modules).map(([file, module]) => ({
  ...module.default,
  name: file.replace(/^.*\/|\.json$/g, ''),
}))
