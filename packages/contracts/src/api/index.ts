export type * from './operations.ts'
export type * from './views.ts'
