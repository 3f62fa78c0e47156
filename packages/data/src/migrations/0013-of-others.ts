import type { Migration } from './migration.ts'

/** A number that others hold; this file goes when their migration comes. */
export const ofOthers: Migration = { number: 13, name: 'of-others-13', sql: 'select 1' }
