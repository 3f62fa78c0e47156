import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { areaOfKeys, areasUsedIn, keepEverywhere } from './split-catalogue.ts'

const areaOf = new Map([
  ['admin.calendar', 'web-admin'],
  ['act.done', 'web-dossier'],
  ['portal.title', 'web-portal'],
])

test('a page takes the areas of its keys, whether whole or begun', () => {
  expect(areasUsedIn("t('admin.calendar')", areaOf)).toEqual(['web-admin'])
  expect(areasUsedIn('t(`act.${name}` as MessageKey)', areaOf)).toEqual(['web-dossier'])
  expect(areasUsedIn("const key: MessageKey = 'portal.title'", areaOf)).toEqual(['web-portal'])
  expect(areasUsedIn("t('ui.close'); call('admin.other'); x('admin')", areaOf)).toEqual([])
})

test('every area that is not everywhere can be found by the keys it defines', () => {
  const areas = new Set(areaOfKeys().values())
  expect(
    [...areas].filter(
      (area) => !/^(?:web-|(?:builder|sandbox|plugin[a-z-]*)$)/.test(area) || area === 'web-shell',
    ),
  ).toEqual([])
  expect(areas).toContain('web-fill')
})

test('the catalogue of the first load keeps its shape and only the areas that are everywhere', () => {
  const kept = keepEverywhere(readFileSync(new URL('../messages-vi.ts', import.meta.url), 'utf8'))
  expect(kept.match(/messages\/vi\/[\w-]+/g)?.toSorted()).toEqual([
    'messages/vi/format',
    'messages/vi/forms',
    'messages/vi/ui',
    'messages/vi/web-shell',
  ])
  expect(kept).toMatch(
    /export const vietnamese = \{\n {2}\.\.\.ui,\n {2}\.\.\.forms,\n {2}\.\.\.format,\n {2}\.\.\.webShell,\n\}/,
  )
})
