import type { ContributionChange } from '@thidua/contracts'
import { interpolate } from '@thidua/i18n/interpolate'
import life from '@thidua/i18n/messages/vi/plugin-life.json' with { type: 'json' }
import { bumpBetween, compareCapabilities, comparePlugins, isEnough, leastBump } from '@thidua/plugin-host'
import type { RunOnFiles } from '../command.ts'
import { changeSentence } from '../form/change-sentence.ts'
import { say } from '../words.ts'
import { openSoundPlugin } from './open-plugin.ts'
import { pluginReport, tellPluginProblems } from './plugin-report.ts'

const lives: Readonly<Record<string, string>> = life

/** `plugin diff OLDER NEWER`: what the newer adds, changes and takes away, and the least step of its version. Less is refused. */
export const diffPlugins: RunOnFiles = async (typed) => {
  const [older, newer] = [
    await openSoundPlugin(typed.text('OLDER') ?? ''),
    await openSoundPlugin(typed.text('NEWER') ?? ''),
  ]
  if (!older.ok || !newer.ok)
    return pluginReport({
      problems: tellPluginProblems([
        ...(older.ok ? [] : older.problems),
        ...(newer.ok ? [] : newer.problems),
      ]),
    })
  const [before, after] = [older.value.plugin, newer.value.plugin]
  if (before.manifest.id !== after.manifest.id)
    return pluginReport({
      problems: tellPluginProblems([
        { code: 'input.invalid', path: '', params: { reason: 'another-plugin', id: after.manifest.id } },
      ]),
    })
  const changes = comparePlugins(before, after)
  const capabilities = compareCapabilities(before.manifest, after.manifest)
  const least = leastBump(changes, capabilities)
  const [from, to] = [before.manifest.version, after.manifest.version]
  const given = bumpBetween(from, to)
  const enough = isEnough(given, least)
  const told = changes.map((change) => ({ ...change, message: sentenceOf(change) }))
  const params = {
    reason: 'version-too-small',
    least: say(`bump.${least}`),
    given: say(`bump.${given}`),
    from,
    to,
  }
  return pluginReport({
    problems: tellPluginProblems(
      enough
        ? []
        : [{ code: 'plugin.file-invalid', path: '/version', params: { file: 'plugin.json', ...params } }],
    ),
    result: { changes: told, capabilities, bump: { least, given }, from, to },
    lines: [
      ...told.flatMap(linesOf),
      least === 'none' && given === 'none'
        ? say('plugin.noChange', { version: to })
        : say('plugin.bump', { from, to, least: say(`bump.${least}`), given: say(`bump.${given}`) }),
    ],
  })
}

function sentenceOf({ change, point, label }: ContributionChange): string {
  const what = lives[`pluginLife.contribution.${change}`] ?? change
  return `${what} ${(lives[`pluginLife.point.${point}`] ?? point).toLowerCase()} “${label.vi}”`
}

function linesOf({ message, details }: ContributionChange & { readonly message: string }): readonly string[] {
  const marks = details.map((detail) => {
    const stage = lives[`pluginLife.detail.${detail.kind}`]
    const said = stage
      ? interpolate(stage, detail.params, 'vi')
      : changeSentence(detail as Parameters<typeof changeSentence>[0])
    return `    ${say(`effect.${detail.effect}`).padEnd(14)} ${said}`
  })
  return [message, ...marks]
}
