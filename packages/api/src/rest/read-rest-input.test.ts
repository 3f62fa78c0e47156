import { expect, test } from 'vitest'
import { operationTable } from '../operation-table.ts'
import { readRestInput } from './read-rest-input.ts'

const nothing = { params: {}, query: {}, body: undefined }

test('Text in an address becomes what the schema says', () => {
  const query = { page: '2', descending: 'true', search: '42', unitId: 'u' }
  expect(readRestInput(operationTable['dossier.list'], { ...nothing, query })).toStrictEqual({
    page: 2,
    descending: true,
    search: '42',
    unitId: 'u',
  })
})

test('What cannot become a number stays text, for the validator to refuse', () => {
  const query = { page: '2x', descending: '1' }
  expect(readRestInput(operationTable['dossier.list'], { ...nothing, query })).toStrictEqual({
    page: '2x',
    descending: '1',
  })
})

test('One value of a list is a list of one', () => {
  const query = { kinds: 'commune' }
  expect(readRestInput(operationTable['unit.list'], { ...nothing, query })).toStrictEqual({
    kinds: ['commune'],
  })
})

test('The dossier named in the path wins over one named in the body', () => {
  const sent = { params: { dossierId: 'path' }, query: {}, body: { dossierId: 'body', version: 1 } }
  expect(readRestInput(operationTable['dossier.submit'], sent)).toStrictEqual({
    dossierId: 'path',
    version: 1,
  })
})

test('A command does not read the query, where its input would be logged', () => {
  const sent = { params: {}, query: { username: 'a' }, body: { password: 'b' } }
  expect(readRestInput(operationTable['session.signIn'], sent)).toStrictEqual({ password: 'b' })
})

test('A body that is no object is handed on to be refused', () => {
  expect(readRestInput(operationTable['session.signIn'], { ...nothing, body: ['x'] })).toStrictEqual(['x'])
})
