import type { PluginReport } from '@thidua/contracts'
import type { CellType } from '@thidua/rules'

type Dataset = PluginReport['dataset']

/** What every row tells of its dossier, whatever the dataset. Texts are codes, never sentences. */
const ofDossier = {
  title: 'text',
  stage: 'text',
  /** How it ended; absent while it is alive. */
  result: 'text',
  occasion: 'text',
  year: 'integer',
  stakeholder: 'text',
  unitKind: 'text',
  met: 'integer',
  notMet: 'integer',
  submitted: 'boolean',
  suspended: 'boolean',
} as const satisfies Readonly<Record<string, CellType>>

/** What the platform knows of one row, read by rules as `row.year`. An allow-list: nothing else of a dossier is here. */
export const rowFacts: Readonly<Record<Dataset, Readonly<Record<string, CellType>>>> = {
  dossiers: ofDossier,
  criterionOutcomes: { ...ofDossier, criterion: 'text', outcome: 'text', points: 'decimal' },
  evidence: { ...ofDossier, field: 'text', mediaType: 'text', size: 'integer' },
  deadlines: { ...ofDossier, kind: 'text', state: 'text', late: 'boolean', workingDays: 'integer' },
}

/** The name rules know a row's facts by; a form read by a report may not call a field so. */
export const rowName = 'row'
