import type { Report, RunOnFiles } from '../command.ts'
import { formReport, tellProblems } from './form-report.ts'
import { openFormFile } from './open-file.ts'
import { refuseFile } from './read-file.ts'
import { renderExport, type Made } from './render-export.ts'
import { isTarget, targets } from './export-targets.ts'
import { writeFile } from './write-file.ts'
import { say } from '../words.ts'

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
  if (out === null && main?.key) return printed(made.value)
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

/** One text as it is; several as one JSON object, so that another program can read what is printed. */
function printed(made: readonly Made[]): Report {
  const outputs = Object.fromEntries(
    made.map(({ key, content }) => [
      key ?? '',
      key === 'text' ? content : (JSON.parse(String(content)) as unknown),
    ]),
  )
  const [text] = made.length === 1 ? made.map(({ content }) => String(content).trimEnd()) : []
  return formReport({ problems: [], result: outputs, lines: [text ?? JSON.stringify(outputs, null, 2)] })
}

function refuseTarget(word: string) {
  const refused = refuseFile('export.target-unknown', { word, targets: targets.join(', ') })
  return refused.ok ? { problems: [] } : refused
}

function withoutEnding(place: string): string {
  return place.replace(/(\.schema)?\.json$/i, '')
}
