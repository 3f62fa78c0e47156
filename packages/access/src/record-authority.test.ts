import type { RecordType, Role, UnitKind } from '@thidua/contracts'
import { asId, type TenantId, type UnitId, type UserId } from '@thidua/kernel'
import { describe, expect, test } from 'vitest'
import type { SignedInActor } from './actor.ts'
import { recordAuthority } from './record-authority.ts'

const open: RecordType['restrictedTo'] = { read: null, write: null }
const unit = (name: string) => asId<UnitId>(name)

function person(...held: readonly (readonly [Role, string, UnitKind?])[]): SignedInActor {
  return {
    kind: 'person',
    userId: asId<UserId>('u'),
    tenantId: asId<TenantId>('t'),
    name: 'Người dùng',
    assignments: held.map(([role, at, unitKind = 'commune']) => ({ role, unitId: unit(at), unitKind })),
  }
}

describe('without a word of the plugin', () => {
  test.each<[string, SignedInActor, unknown]>([
    [
      'an officer reads and writes the own unit',
      person(['agencyOfficer', 'a']),
      { read: ['a'], write: ['a'] },
    ],
    ['a head reads the own unit', person(['agencyHead', 'a']), { read: ['a'], write: [] }],
    [
      'an office of the province reads all',
      person(['campaignOffice', 'p', 'provincialDepartment']),
      { read: null, write: [] },
    ],
    [
      'who is both reads all and writes the own unit',
      person(['verifier', 'p', 'provincialDepartment'], ['agencyOfficer', 'p', 'provincialDepartment']),
      { read: null, write: ['p'] },
    ],
    [
      'a secretary of a commune’s council reads the own unit',
      person(['councilSecretary', 'a']),
      { read: ['a'], write: [] },
    ],
    [
      'whoever runs the installation sees none',
      person(['platformAdministrator', 'p', 'province']),
      { read: [], write: [] },
    ],
    ['a nominee sees none', person(['nominee', 'a']), { read: [], write: [] }],
  ])('%s', (_, actor, authority) => {
    expect(recordAuthority(actor, open)).toEqual(authority)
  })
})

describe('what a plugin says of roles', () => {
  test('takes reading away from the province, and gives nobody what policy does not', () => {
    const restricted = { read: ['agencyOfficer', 'platformAdministrator'], write: ['agencyHead'] } as const
    expect(recordAuthority(person(['campaignOffice', 'p', 'provincialDepartment']), restricted)).toEqual({
      read: [],
      write: [],
    })
    expect(recordAuthority(person(['platformAdministrator', 'p', 'province']), restricted)).toEqual({
      read: [],
      write: [],
    })
    expect(recordAuthority(person(['agencyHead', 'a']), restricted)).toEqual({ read: [], write: [] })
    expect(recordAuthority(person(['agencyOfficer', 'a']), restricted)).toEqual({ read: ['a'], write: [] })
  })

  test('who may not read does not write', () => {
    const restricted = { read: ['agencyHead'], write: ['agencyOfficer'] } as const
    expect(recordAuthority(person(['agencyOfficer', 'a']), restricted)).toEqual({ read: [], write: [] })
  })
})
