import type { Command } from '../command.ts'
import { pluginCommands } from '../plugin/plugin-commands.ts'

const required = { kind: 'text', required: true } as const
const text = { kind: 'text' } as const

/** Every command of `thidua`, in the order of its help. */
export const commands: readonly Command[] = [
  {
    name: 'start',
    options: { 'safe-mode': { kind: 'flag' } },
    load: async () => (await import('./start.ts')).start,
  },
  { name: 'migrate', options: {}, load: async () => (await import('./migrate.ts')).migrate },
  { name: 'doctor', options: {}, load: async () => (await import('./doctor.ts')).doctor },
  {
    name: 'token create',
    options: { user: required, ttl: { kind: 'text', default: '1h' }, name: { kind: 'text', default: 'cli' } },
    load: async () => (await import('./create-token.ts')).createToken,
  },
  {
    name: 'user create',
    options: {
      username: required,
      name: required,
      role: { kind: 'list', required: true },
      unit: required,
      password: text,
    },
    load: async () => (await import('./create-user.ts')).createUser,
  },
  {
    name: 'user list',
    options: { search: text },
    load: async () => (await import('./list-users.ts')).listUsers,
  },
  {
    name: 'user disable',
    options: { username: required },
    load: async () => (await import('./disable-user.ts')).disableUser,
  },
  {
    name: 'user password',
    options: { username: required, password: text },
    load: async () => (await import('./set-password.ts')).setPassword,
  },
  {
    name: 'db move',
    options: { to: required },
    load: async () => (await import('./move-database.ts')).moveDatabase,
  },
  { name: 'backup', options: { to: required }, load: async () => (await import('./backup.ts')).backup },
  { name: 'restore', options: { from: required }, load: async () => (await import('./restore.ts')).restore },
  {
    name: 'certificate check',
    options: { code: required },
    load: async () => (await import('./check-certificate.ts')).checkCertificate,
  },
  {
    name: 'form check',
    places: ['FILE'],
    options: { base: text, scoring: text, fragments: { kind: 'list' } },
    loadOnFiles: async () => (await import('../form/check-form.ts')).checkForm,
  },
  {
    name: 'form diff',
    places: ['FORM1', 'FORM2'],
    options: {},
    loadOnFiles: async () => (await import('../form/compare-forms.ts')).compareForms,
  },
  {
    name: 'form validate',
    places: ['FORM', 'ANSWERS'],
    options: {},
    loadOnFiles: async () => (await import('../form/validate-answers.ts')).validateAnswers,
  },
  {
    name: 'form score',
    places: ['FORM', 'ANSWERS'],
    options: { explain: { kind: 'flag' }, scoring: text },
    loadOnFiles: async () => (await import('../form/score-answers.ts')).scoreAnswers,
  },
  {
    name: 'form migrate',
    places: ['FORM1', 'FORM2', 'ANSWERS'],
    options: {},
    loadOnFiles: async () => (await import('../form/migrate-answers.ts')).migrateAnswers,
  },
  {
    name: 'form import',
    places: ['FILE'],
    options: { out: text },
    loadOnFiles: async () => (await import('../form/import-form.ts')).importForm,
  },
  {
    name: 'form export',
    places: ['FORM'],
    options: { to: required, out: text },
    loadOnFiles: async () => (await import('../form/export-form.ts')).exportForm,
  },
  ...pluginCommands,
]
