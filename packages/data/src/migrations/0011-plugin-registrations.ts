import type { Migration } from './migration.ts'

/** What is installed, and what ever was, is told by the generations. */
export const pluginRegistrations: Migration = {
  number: 11,
  name: 'plugin-registrations',
  sql: `
drop table plugin_registrations;
`,
}
