import type { Migration } from './migration.ts'

/** Numbers that others hold; this file goes when their migrations come. */
export const ofOthers: readonly Migration[] = [13, 14].map((number) => ({
  number,
  name: `of-others-${number}`,
  sql: 'select 1',
}))
