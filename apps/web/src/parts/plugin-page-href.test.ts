import { expect, test } from 'vitest'
import { routeOf } from '../shell/route-of.ts'
import { pluginPageHref } from './plugin-page-href.ts'

test('every page of a plugin lies inside the platform, whatever its ids say', () => {
  const report = { kind: 'report', pluginId: 'thidua.commune', reportId: 'criteria' } as const
  expect(pluginPageHref(report)).toBe('/bao-cao/thidua/commune/criteria')
  expect(pluginPageHref({ kind: 'collection', pluginId: 'thidua.example', collectionId: 'mentors' })).toBe(
    '/phan-mo-rong/thidua.example/so/mentors',
  )
  for (const hostile of ['javascript:alert(1)', '//evil.example', '../../x', 'a?b#c', '\\\\evil'])
    for (const href of [
      pluginPageHref({ ...report, reportId: hostile }),
      pluginPageHref({ ...report, pluginId: hostile }),
      pluginPageHref({ kind: 'dossiers', stakeholder: hostile }),
      pluginPageHref({ kind: 'collection', pluginId: hostile, collectionId: hostile }),
    ]) {
      const { origin, hash } = new URL(href, 'https://thidua.example')
      expect([origin, hash, href.startsWith('//')]).toEqual(['https://thidua.example', '', false])
    }
})

test('an address with a question in it is taken apart for the router', () => {
  const href = pluginPageHref({ kind: 'dossiers', stakeholder: 'schoolCluster' })
  expect(routeOf(href)).toEqual({ to: '/ho-so', search: { stakeholder: 'schoolCluster' } })
  expect(routeOf('/bao-cao')).toEqual({ to: '/bao-cao', search: {} })
})
