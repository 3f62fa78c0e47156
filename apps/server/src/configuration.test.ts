import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'
import { variables } from './configuration/variables.ts'

const valueOf = (environment: Record<string, string>) => {
  const read = readConfiguration(environment)
  return read.ok ? read.value : read.error
}

test('With nothing set the platform runs on this machine with its own database and demonstration accounts', () => {
  expect(valueOf({})).toStrictEqual({
    port: 4080,
    host: '127.0.0.1',
    dataFolder: resolve('data'),
    databaseUrl: null,
    databasePool: 10,
    publicUrl: null,
    trustProxy: false,
    demo: true,
    demoPassword: null,
    rehearsalDate: null,
    safeMode: false,
    sessionHours: 12,
    maxUploadMb: 25,
    rateLimits: true,
    logLevel: 'warn',
  })
})

test('On a real server there are no demonstration accounts unless they are asked for', () => {
  const DATABASE_URL = 'postgres://thidua:secret@db.example.vn:5432/thidua'
  expect(valueOf({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, demo: false })
  expect(valueOf({ DATABASE_URL, DEMO: '1' })).toMatchObject({ demo: true })
  expect(valueOf({ DEMO: '0' })).toMatchObject({ demo: false })
})

test('A variable set to nothing counts as not set', () => {
  expect(valueOf({ PORT: '', HOST: ' ' })).toMatchObject({ port: 4080, host: '127.0.0.1' })
})

test('The public address is kept without a slash at its end', () => {
  expect(valueOf({ PUBLIC_URL: 'https://thidua.lamdong.example/' })).toMatchObject({
    publicUrl: 'https://thidua.lamdong.example',
  })
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '4080.5'],
  ['DATABASE_URL', 'mysql://localhost/thidua'],
  ['DATABASE_URL', 'localhost:5432'],
  ['DATABASE_POOL', '0'],
  ['PUBLIC_URL', 'ftp://thidua.example.vn'],
  ['DEMO', 'maybe'],
  ['DEMO_PASSWORD', 'short'],
  ['REHEARSAL_DATE', '30/02/2027'],
  ['REHEARSAL_DATE', '2027-02-30'],
  ['SESSION_HOURS', '0'],
  ['LOG_LEVEL', 'verbose'],
])('%s=%s is refused by its name, without repeating what was set', (name, value) => {
  const read = valueOf({ [name]: value })
  expect(read).toStrictEqual({
    code: 'configuration.invalid',
    params: { name, expected: variables[name as keyof typeof variables].expected },
  })
})
