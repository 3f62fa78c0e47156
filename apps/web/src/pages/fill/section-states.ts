import type { Answers, FormSection } from '@thidua/contracts'
import { checkAnswers, type CompiledForm, type VisibleFields } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'

export type SectionState = 'done' | 'problem' | 'started' | 'empty'
export type SectionProgress = {
  readonly section: FormSection
  readonly state: SectionState
  readonly problems: readonly Problem[]
}

export type Seen = { readonly fields: ReadonlySet<string>; readonly sections: ReadonlySet<string> }

/** How far each visible section is, by the codes open on the day. A section says "problem" only once somebody has been in it. */
export function sectionProgress(
  form: CompiledForm,
  answers: Answers,
  visible: VisibleFields,
  { seen, on }: { readonly seen: Seen; readonly on: string },
): readonly SectionProgress[] {
  const { problems } = checkAnswers(form, answers, { complete: true, on })
  return form.definition.sections
    .filter(({ id }) => visible.sections.has(id))
    .map((section) => {
      const ids = new Set(section.fields.map(({ id }) => id))
      const own = problems.filter(({ path }) => ids.has(fieldOf(path)))
      return { section, problems: own, state: stateOf(section, own, answers, seen) }
    })
}

/** What to show now: a field once it was left, what is missing once the section was left. */
export function problemsToShow(progress: SectionProgress, seen: Seen): readonly Problem[] {
  if (seen.sections.has(progress.section.id)) return progress.problems
  return progress.problems.filter(
    ({ code, path }) => code !== 'form.required' && seen.fields.has(fieldOf(path)),
  )
}

function stateOf(
  section: FormSection,
  problems: readonly Problem[],
  answers: Answers,
  seen: Seen,
): SectionState {
  const answered = section.fields.some(({ id }) => answers[id] !== undefined && answers[id] !== null)
  if (problems.length === 0) return answered || seen.sections.has(section.id) ? 'done' : 'empty'
  if (seen.sections.has(section.id)) return 'problem'
  return answered ? 'started' : 'empty'
}

function fieldOf(path: string): string {
  return path.split('/')[1] ?? ''
}
