import { compareCheckers } from './compare-checkers.ts'
import { measurePages } from './measure-pages.ts'
import { timePublishing } from './time-publishing.ts'

// Forms against their peers, each ratio from one run: checking against ajv, filling in against react-jsonschema-form.

compareCheckers()
timePublishing()
await measurePages()
