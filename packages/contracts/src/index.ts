export type * from './api/index.ts'
export { acts, requirements, roles } from './model/index.ts'
export type * from './model/index.ts'
