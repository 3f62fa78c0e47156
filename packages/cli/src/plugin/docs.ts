import type { RunOnFiles } from '../command.ts'
import { writeFile } from '../form/write-file.ts'
import { say } from '../words.ts'
import { openSoundPlugin } from './open-plugin.ts'
import { pluginReport, tellPluginProblems } from './plugin-report.ts'
import { docLanguages, pluginReference, type DocLanguage } from './plugin-reference.ts'

/** `plugin docs PLUGIN --language vi|en|both`: a reference in Markdown, made of the plugin itself. */
export const writeDocs: RunOnFiles = async (typed) => {
  const found = await openSoundPlugin(typed.text('PLUGIN') ?? '')
  if (!found.ok) return pluginReport({ problems: tellPluginProblems(found.problems) })
  const wanted = typed.text('language') ?? 'vi'
  const languages = wanted === 'both' ? docLanguages : docLanguages.filter((language) => language === wanted)
  if (languages.length === 0)
    return pluginReport({
      problems: tellPluginProblems([
        { code: 'input.invalid', path: '', params: { reason: 'language-unknown', language: wanted } },
      ]),
    })
  const text = languages
    .map((language: DocLanguage) => pluginReference(found.value.plugin, language))
    .join('\n---\n\n')
  const out = typed.text('out')
  if (out === null)
    return pluginReport({ problems: [], result: { reference: text }, lines: [text.trimEnd()] })
  const written = writeFile(out, text)
  return written.ok
    ? pluginReport({ problems: [], result: { file: out }, lines: [say('form.written', { file: out })] })
    : pluginReport({ problems: tellPluginProblems(written.problems) })
}
