import type { AnswersImportView } from '@thidua/contracts'
import { checkAnswers } from '@thidua/forms'
import type { ParsedAnswers } from '@thidua/plugin-host'
import type { DossierFile } from '../dossier/dossier-file.ts'

/**
 * What a function found, as the form takes it beside the answers that are there: values of the wrong kind are left out and
 * said. Files are uploaded by people, so no function can name one.
 */
export function judgeParsed(
  { row, round, content }: Pick<DossierFile, 'row' | 'round' | 'content'>,
  parsed: ParsedAnswers,
): AnswersImportView {
  const { form } = content.form
  const given = Object.fromEntries(
    Object.entries(parsed).filter(([id]) => form.fields.get(id)?.definition.kind !== 'evidence'),
  )
  const { answers, problems } = checkAnswers(
    form,
    { ...row.answers, ...given },
    { complete: false, previous: row.answers, on: round.opensOn },
  )
  const isGiven = (id: string) => Object.hasOwn(given, id)
  return {
    changes: Object.fromEntries(Object.entries(answers).filter(([id]) => isGiven(id))),
    problems: problems
      .filter(({ path }) => isGiven(path.split('/')[1] ?? ''))
      .map((problem) => ({ ...problem, sheet: null, cell: null })),
  }
}
