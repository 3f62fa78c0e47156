import type { Command } from '../command.ts'

const required = { kind: 'text', required: true } as const
const text = { kind: 'text' } as const

/** Every command of `thidua`, in the order of its help. */
export const commands: readonly Command[] = [
  { name: 'start', options: {}, load: async () => (await import('./start.ts')).start },
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
]
