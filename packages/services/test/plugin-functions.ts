import type { PluginHook } from '@thidua/contracts'
import type { Edit } from './open-plugin-province.ts'
import { editFile } from './open-plugin-province.ts'

export type AddedFunctions = {
  /** An ES module of the sandbox. */
  readonly source: string
  readonly hooks: readonly PluginHook[]
  /** Sentences of the plugin, by key. */
  readonly messages?: Readonly<Record<string, string>>
}

/** A first-party plugin as it is, with functions beside everything it has. */
export function withFunctions({ source, hooks, messages }: AddedFunctions): Edit {
  return (manifest, files) => {
    files.set('compute/added.js', source)
    manifest['code'] = { file: 'compute/added.js' }
    const contributes = manifest['contributes'] as Record<string, unknown>
    contributes['hooks'] = hooks
    if (!messages) return
    const said = Object.entries(messages).map(([key, text]) => ({ key, text }))
    files.set('locales/vi.json', JSON.stringify({ language: 'vi', messages: said }))
    contributes['i18n'] = [{ language: 'vi', file: 'locales/vi.json' }]
  }
}

/** Another wording of one form, so that dossiers of the older version keep a form of their own. */
export function nextForm(path: string, version: string): Edit {
  return (_manifest, files) =>
    editFile<{ version: string }>(files, path, (form) => {
      form.version = version
    })
}

export const both =
  (...edits: readonly Edit[]): Edit =>
  (manifest, files) => {
    for (const edit of edits) edit(manifest, files)
  }

export const title = (vi: string) => ({ vi })
