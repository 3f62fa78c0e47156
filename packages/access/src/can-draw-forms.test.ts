import type { Role } from '@thidua/contracts'
import { asId } from '@thidua/kernel'
import { expect, it, test } from 'vitest'
import { person } from '#test/person.ts'
import type { Actor } from './actor.ts'
import { canDrawForms, unitsOfFormDrawer } from './can-draw-forms.ts'

it.each<[string, Role, boolean, boolean]>([
  ['an officer draws the forms of the own unit', 'agencyOfficer', true, false],
  ['so does its head', 'agencyHead', true, false],
  ['so does the standing agency at its own', 'campaignOffice', true, false],
  ['whoever runs the installation may help any unit', 'platformAdministrator', true, true],
  ['a secretary of a council draws none', 'councilSecretary', false, false],
  ['a verifier draws none', 'verifier', false, false],
  ['who fills in draws none', 'nominee', false, false],
])('%s', (_, role, atHome, elsewhere) => {
  const actor = person(role, 'suoi-tram')
  expect(canDrawForms(actor, 'suoi-tram')).toBe(atHome)
  expect(canDrawForms(actor, 'phuong-mau')).toBe(elsewhere)
})

test('The platform itself may, the public never', () => {
  const system: Actor = { kind: 'system', tenantId: asId('t'), name: 'rebase' }
  expect(canDrawForms(system, 'suoi-tram')).toBe(true)
  expect(canDrawForms({ kind: 'public', tenantId: asId('t') }, 'suoi-tram')).toBe(false)
})

test('Two roles at one unit are one unit to draw for', () => {
  const officer = person('agencyOfficer', 'suoi-tram')
  const both = {
    ...officer,
    assignments: [...officer.assignments, ...person('agencyHead', 'suoi-tram').assignments],
  }
  expect(unitsOfFormDrawer(both)).toEqual(['suoi-tram'])
  expect(unitsOfFormDrawer(person('verifier', 'snv'))).toEqual([])
})
