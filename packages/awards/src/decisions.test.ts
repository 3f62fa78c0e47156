import { describe, expect, it } from 'vitest'
import { orderDecisionItems } from './decision-order.ts'
import { parseDocumentNumber } from './document-number.ts'
import { formatRegisterNumber, registerBook } from './register-numbering.ts'
import { ruleSetFor } from './rule-set.ts'

describe('numbers of documents', () => {
  it.each([
    ['789/QĐ-UBND', 789, '789/QĐ-UBND'],
    [' 41 / QĐ-UBND ', 41, '41/QĐ-UBND'],
    ['9/QĐ-UBND', 9, '09/QĐ-UBND'],
    ['009/QĐ-UBND', 9, '09/QĐ-UBND'],
    ['789/QĐ-UBND'.normalize('NFD'), 789, '789/QĐ-UBND'],
  ])('%s is number %d, written %s', (typed, sequence, text) => {
    expect(parseDocumentNumber(typed, 'QĐ-UBND')).toMatchObject({ ok: true, value: { sequence, text } })
  })

  it.each(['789', '789/QD-UBND', '0/QĐ-UBND', '789/TTr-UBND', '78a/QĐ-UBND', '', '1234567/QĐ-UBND'])(
    '%s is no number of a decision of the Chairman',
    (typed) => {
      expect(parseDocumentNumber(typed, 'QĐ-UBND')).toMatchObject({
        error: { code: 'decision.number-invalid' },
      })
    },
  )

  it('one golden book runs per issuer, title and year', () => {
    expect(registerBook('68', 'bk-tinh', '2027-05-07')).toEqual({ book: 'golden:68:bk-tinh', year: 2027 })
    expect(formatRegisterNumber(7, 2027)).toBe('07/2027')
  })
})

describe('the order of names in a decision', () => {
  it('puts collectives first, people by given name, and reads numbers in names', () => {
    const item = (subjectName: string, subjectKind: 'collective' | 'individual', sortKey = subjectName) => ({
      title: 'bk-tinh',
      subjectKind,
      unitName: 'x',
      subjectName,
      sortKey,
    })
    const ordered = orderDecisionItems(
      [
        item('Võ Thị Lan', 'individual', 'Lan Võ Thị'),
        item('Bảo Lâm 10', 'collective'),
        item('Đinh Thị Mai', 'individual', 'Mai Đinh Thị'),
        item('Bảo Lâm 2', 'collective'),
        item('Nguyễn Văn An', 'individual', 'An Nguyễn Văn'),
        item('Đạ Huoai', 'collective'),
      ],
      ['bk-tinh'],
    )
    expect(ordered.map((one) => one.subjectName)).toEqual([
      'Bảo Lâm 2',
      'Bảo Lâm 10',
      'Đạ Huoai',
      'Nguyễn Văn An',
      'Võ Thị Lan',
      'Đinh Thị Mai',
    ])
  })
})

describe('the law a dossier stays under', () => {
  const sets = [
    { id: 'RS-2025', validFrom: '2025-07-01', validTo: '2026-09-30', legalBasis: [] },
    { id: 'RS-2026', validFrom: '2026-10-01', validTo: null, legalBasis: [] },
  ]
  it.each([
    ['2026-09-30', 'RS-2025'],
    ['2026-10-01', 'RS-2026'],
    ['2027-03-22', 'RS-2026'],
  ])('received on %s it is %s', (date, id) => {
    expect(ruleSetFor(sets, date)?.id).toBe(id)
  })

  it('is not guessed for a day no rule set covers', () => {
    expect(ruleSetFor(sets, '2023-01-01')).toBeNull()
  })
})
