import type { RunOnFiles } from '../../command.ts'
import { formReport, tellProblems } from '../../form/form-report.ts'
import { openFormFile } from '../../form/open-file.ts'
import { refuseFile } from '../../form/read-file.ts'
import { renderExport } from '../../form/render-export.ts'
import { isTarget, targets } from '../../form/export-targets.ts'
import { writeFile } from '../../form/write-file.ts'
import { say } from '../../words.ts'

/** `form export FORM --to …`: texts to the terminal or to `--out`, a workbook or Word file always to a file. */
export const exportForm: RunOnFiles = async (typed) => {
  const [file, to, out] = [typed.text('FORM') ?? '', typed.text('to') ?? '', typed.text('out')]
  if (!isTarget(to)) {
    const { problems } = refuseTarget(to)
    return formReport({ problems: tellProblems(problems) })
  }
  const form = openFormFile(file)
  if (!form.ok) return formReport({ problems: tellProblems(form.problems, file) })
  const made = await renderExport(form.value.definition, to)
  if (!made.ok) {
    const { problems = [], ...error } = made.error
    return formReport({ problems: tellProblems([{ ...error, path: '' }, ...problems], file) })
  }
  const [main, ...beside] = made.value
  const printed = out === null && typeof main?.content === 'string'
  if (printed) {
    const outputs = Object.fromEntries(made.value.map(({ name, content }) => [name, content]))
    return formReport({
      problems: [],
      result: { outputs },
      lines: made.value.map(({ content }) => String(content)),
    })
  }
  const written = [
    ...(main ? [writeFile(out ?? main.name, main.content, out === null)] : []),
    ...beside.map(({ content, ending }) => writeFile(`${withoutEnding(out ?? '')}.${ending}`, content)),
  ]
  const problems = written.flatMap((one) => (one.ok ? [] : one.problems))
  const files = written.flatMap((one) => (one.ok ? [one.value] : []))
  return formReport({
    problems: tellProblems(problems),
    result: { files },
    lines: files.map((place) => say('form.written', { file: place })),
  })
}

function refuseTarget(word: string) {
  const refused = refuseFile('export.target-unknown', { word, targets: targets.join(', ') })
  return refused.ok ? { problems: [] } : refused
}

function withoutEnding(place: string): string {
  return place.replace(/(\.schema)?\.json$/i, '')
}
