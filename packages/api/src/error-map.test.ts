import { errorCodes } from '@thidua/kernel'
import { expect, test } from 'vitest'
import { errorMap } from './error-map.ts'
import { problemDetails } from './problem-details.ts'

test.each(errorCodes)('%s has the status of a refusal and a sentence that says what to do', (code) => {
  const problem = problemDetails({ code }, 'r')
  expect(problem.status).toBeGreaterThanOrEqual(400)
  expect(problem.detail).toMatch(/^\p{Lu}.*\.$/u)
})

test('The map names the closed codes and no other', () => {
  expect(Object.keys(errorMap).toSorted()).toStrictEqual([...errorCodes].toSorted())
})

test('What one may not know of looks the same as what does not exist', () => {
  expect(errorMap['dossier.not-found'].status).toBe(404)
  expect(errorMap['dossier.version-stale'].status).toBe(409)
})

test('A problem carries the code, what its sentence needs, and the request it answers', () => {
  const params = { by: 'Trần Thị B', at: '2027-03-01T02:00:00.000Z' }
  const problem = problemDetails(
    { code: 'dossier.version-stale', params },
    '0190f5f0-0000-7000-8000-000000000001',
  )
  expect(problem).toMatchObject({
    type: 'urn:thidua:problem:dossier.version-stale',
    title: 'dossier.version-stale',
    status: 409,
    code: 'dossier.version-stale',
    params,
    instance: 'urn:uuid:0190f5f0-0000-7000-8000-000000000001',
  })
  expect(problem.detail).toContain('Trần Thị B')
})

test('Where the database lies and what it is called is not told to whoever asks', () => {
  const problem = problemDetails(
    { code: 'database.unreachable', params: { reason: 'connect 10.1.2.3:5432' } },
    'r',
  )
  expect(JSON.stringify(problem)).not.toContain('10.1.2.3')
})
