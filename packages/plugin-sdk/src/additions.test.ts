import { expect, test } from 'vitest'
import type { Json, RichPlugin } from '../test/rich-plugin.ts'
import { reasonsAfter, richPlugin } from '../test/rich-plugin.ts'
import type { PluginManifest } from './index.ts'
import { listedFiles } from './listed-files.ts'

test('a plugin with one of every contribution has no fault, and each of its files is listed', () => {
  expect(reasonsAfter(() => null)).toEqual([])
  const { manifest, files } = richPlugin()
  const listed = listedFiles(manifest as unknown as PluginManifest)
  expect(listed).toEqual(expect.arrayContaining([...Object.keys(files), 'compute/main.js']))
})

test('a fourth widget on one page is refused', () => {
  const four = (plugin: RichPlugin) => {
    const points = plugin.manifest['contributes'] as Json
    const ids = ['one', 'two', 'three', 'four']
    points['widgets'] = ids.map((id) => ({ id, file: `widgets/${id}.json` }))
    const glance = plugin.files['widgets/glance.json'] ?? {}
    delete plugin.files['widgets/glance.json']
    for (const id of ids) plugin.files[`widgets/${id}.json`] = { ...glance, id }
  }
  expect(reasonsAfter(four)).toEqual(['widgets-too-many plugin.json'])
})

test('one id twice in a list is refused', () => {
  const twice = (plugin: RichPlugin) => {
    const points = plugin.manifest['contributes'] as { menu: Json[] }
    points.menu.push(...points.menu)
  }
  expect(reasonsAfter(twice)).toEqual(['id-twice plugin.json'])
})
