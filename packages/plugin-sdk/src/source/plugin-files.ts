import type { PluginManifest } from '@thidua/contracts'
import type { PluginFiles } from '../plugin-content.ts'
import type { PluginSource } from './plugin-source.ts'

type Named = { readonly id: string }

const points = [
  'forms',
  'scoring',
  'workflows',
  'documents',
  'reports',
  'widgets',
  'collections',
  'codelists',
] as const
const codeFile = 'compute/main.js'

/**
 * The files a plugin consists of, by path: `plugin.json` and everything it lists. README and CHANGELOG are for people to
 * write. The same source always gives the same texts.
 */
export function pluginFiles(source: PluginSource): PluginFiles {
  const { contributes, fixtures, code, ...head } = source
  const files = new Map<string, string>()
  const put = (file: string, content: object): string => {
    files.set(file, `${JSON.stringify(content, null, 2)}\n`)
    return file
  }
  const list = (point: string, contents: readonly Named[]) =>
    contents.map((content) => ({ id: content.id, file: put(`${point}/${content.id}.json`, content) }))
  const listed = Object.fromEntries(
    points.flatMap((point) => {
      const contents = contributes[point]
      return contents ? [[point, list(point, contents)] as const] : []
    }),
  )
  const messages = contributes.i18n?.map((one) => ({
    language: one.language,
    file: put(`locales/${one.language}.json`, one),
  }))
  const { criterionGroups, hooks, permissions, menu, notifications } = contributes
  const given = { hooks, permissions, menu, notifications, i18n: messages }
  const manifest = {
    ...head,
    ...(code ? { code: codeOf(code) } : {}),
    contributes: {
      criterionGroups,
      ...listed,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    } as unknown as PluginManifest['contributes'],
    fixtures: fixtures.map(({ name, form, expect, ...fixture }) => ({
      form,
      file: put(`fixtures/${name}.${expect}.json`, fixture),
      expect,
    })),
  } satisfies PluginManifest
  if (code) files.set(codeFile, code.source)
  put('plugin.json', manifest)
  return new Map([...files].toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

function codeOf({ source: _source, ...limits }: NonNullable<PluginSource['code']>) {
  return { file: codeFile, ...limits }
}
