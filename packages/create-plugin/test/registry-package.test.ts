import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openEmptyFolder } from '@thidua/testing/empty-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'

const stranger = openEmptyFolder()
const room = join(import.meta.dirname, '..')
beforeAll(() => {
  const installed = stranger.install(room)
  if (installed.code !== 0) throw new Error(installed.output)
  const sdk = join(room, '..', 'plugin-sdk')
  const built = stranger.node(join(sdk, 'build.ts'))
  const found = built.code === 0 ? stranger.install(join(sdk, 'dist')) : built
  if (found.code !== 0) throw new Error(found.output)
}, 120_000)
afterAll(() => stranger.remove())

test('installed from its tarball it writes a plugin, whose own tests pass with the installed SDK', () => {
  const words = ['cum-truong', '--kind', 'organisation', '--title', 'Cụm trường']
  expect(stranger.program('create-plugin', ...words)).toMatchObject({
    code: 0,
    output: expect.stringContaining('Đã viết') as string,
  })
  const tested = stranger.runTests('cum-truong')
  expect(tested).toMatchObject({ code: 0, output: expect.stringMatching(/Tests\s+\d+ passed/) as string })
}, 120_000)

test('the tarball holds the program and the template, and no source', () => {
  const lying = readdirSync(join(stranger.path, 'node_modules', '@thidua', 'create-plugin'))
  expect(lying.toSorted()).toEqual(['dist', 'package.json', 'template'])
})
