import { describe, expect, it } from 'vitest'
import { databaseRefusal, isNotPermitted, violatedConstraint } from './database-error.ts'

const errorWith = (fields: object, message = 'x') => Object.assign(new Error(message), fields)

describe('an error of the database', () => {
  it.each(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', '57P01', '57P02', '57P03', '08006', '3D000', '28P01'])(
    '%s means that it is out of reach',
    (code) => {
      expect(databaseRefusal(errorWith({ code }))?.code).toBe('database.unreachable')
    },
  )

  it.each(['53300', '55P03', '57014', '40001', '40P01'])('%s means that it has too much to do', (code) => {
    expect(databaseRefusal(errorWith({ code }))?.code).toBe('database.busy')
  })

  it.each(['53100', 'ENOSPC', 'EDQUOT'])('%s means that its disk is full, which no waiting mends', (code) => {
    expect(databaseRefusal(errorWith({ code }))?.code).toBe('disk.full')
  })

  it('that has only words is known by them', () => {
    expect(databaseRefusal(new Error('Connection terminated unexpectedly'))?.code).toBe(
      'database.unreachable',
    )
    expect(databaseRefusal(new Error('timeout exceeded when trying to connect'))?.code).toBe('database.busy')
    const both = new AggregateError([errorWith({ code: 'ECONNREFUSED' })])
    expect(databaseRefusal(both)?.code).toBe('database.unreachable')
  })

  it('that is our own mistake is no refusal', () => {
    expect(databaseRefusal(errorWith({ code: '42P01' }))).toBeNull()
    expect(databaseRefusal(errorWith({ code: '23505', constraint: 'dossiers_one_live' }))).toBeNull()
    expect(databaseRefusal('text')).toBeNull()
  })

  it('names the unique rule it broke', () => {
    expect(violatedConstraint(errorWith({ code: '23505', constraint: 'dossiers_one_live' }))).toBe(
      'dossiers_one_live',
    )
    expect(violatedConstraint(errorWith({ code: '23503', constraint: 'x' }))).toBeNull()
    expect(violatedConstraint(undefined)).toBeNull()
  })

  it('says when something is not permitted', () => {
    expect(isNotPermitted(errorWith({ code: '42501' }))).toBe(true)
    expect(isNotPermitted(errorWith({ code: '42P01' }))).toBe(false)
  })
})
