import type { PluginHook } from '@thidua/contracts'
import { checkAnswers } from '@thidua/forms'
import type { HookGiven, LoadedPlugin } from '@thidua/plugin-host'
import { contentHash } from '@thidua/plugin-host'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { scoredBy } from '../dossier/score-answers.ts'
import type { ServiceDeps } from '../service-deps.ts'

/**
 * What functions of a plugin are told of a dossier: answers that count (hidden ones do not), the round, the kind of subject,
 * and what an administrator has set for the plugin. Never a clock, a person or a name.
 */
export function functionInput(
  deps: ServiceDeps,
  { row, round, content }: Pick<DossierFile, 'row' | 'round' | 'content'>,
  { manifest }: LoadedPlugin,
): HookGiven {
  const { form, own } = scoredBy(content, row.answers)
  const set = deps.active.lock.plugins.find(({ id }) => id === manifest.id)?.settings ?? {}
  return {
    answers: checkAnswers(form, own, { complete: true }).answers,
    context: {
      stakeholder: row.stakeholder,
      subjectKind: row.subjectKind,
      occasion: round.occasion,
      year: round.year,
      round: round.code,
      settings: Object.fromEntries(
        (manifest.settings ?? []).map((setting) => [setting.key, set[setting.key] ?? setting.default]),
      ),
    },
  }
}

/** Over everything a function's result hangs on: equal means the same result, years later too. */
export function inputHashOf(
  digest: string,
  hook: Pick<PluginHook, 'event' | 'function' | 'fields'>,
  { answers, context, file }: HookGiven,
): string {
  const seen =
    file ?? Object.fromEntries(hook.fields.map((id) => [id, Object.hasOwn(answers, id) ? answers[id] : null]))
  return contentHash({ digest, event: hook.event, function: hook.function, seen, context })
}
