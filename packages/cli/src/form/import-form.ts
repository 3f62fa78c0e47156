import { checkFormFile } from '@thidua/forms'
import type { FormDefinition } from '@thidua/contracts'
import type { Report, RunOnFiles } from '../command.ts'
import { documentNotes } from './document-notes.ts'
import { formReport, tellProblems } from './form-report.ts'
import { openFormFile } from './open-file.ts'
import { fileLimits, readFile } from './read-file.ts'
import { saveForms } from './save-forms.ts'
import type { FoundProblem } from './told-problem.ts'
import { say } from '../words.ts'

/** `form import FILE`: a form from JSON, XLSForm or an official document, with what could not be carried over. */
export const importForm: RunOnFiles = async (typed) => {
  const file = typed.text('FILE') ?? ''
  const out = typed.text('out')
  if (file.toLowerCase().endsWith('.json')) {
    const form = openFormFile(file)
    return form.ok
      ? imported({ file, out, forms: [form.value.definition], notes: [], result: {} })
      : formReport({ problems: tellProblems(form.problems, file) })
  }
  const bytes = readFile(file, fileLimits.office)
  if (!bytes.ok) return formReport({ problems: tellProblems(bytes.problems, file) })
  const { importFile } = await import('@thidua/form-exchange')
  const read = importFile(file, bytes.value)
  if (!read.ok) {
    const { problems = [], ...error } = read.error
    return formReport({ problems: tellProblems([{ ...error, path: '' }, ...problems], file) })
  }
  const { value } = read
  if (value.kind === 'definition') return imported({ file, out, forms: [value.form], notes: [], result: {} })
  if (value.kind === 'xlsform') {
    const notes = value.notes.map(({ reason, sheet, cell, text, column }): FoundProblem => {
      const [name, detail] = reason.split(':')
      const params = { column, text, ...(detail === undefined ? {} : { detail }) }
      return { code: `xlsform.${name}`, path: '', severity: 'warning', sheet, cell, params }
    })
    return imported({ file, out, forms: [value.form], notes, result: {} })
  }
  const { groups, oddities, text: _whole, ...parsed } = value.parsed
  return imported({
    file,
    out,
    forms: value.drafts,
    notes: documentNotes(value.parsed),
    result: { document: { ...parsed, groups, oddities } },
  })
}

type Import = {
  readonly file: string
  readonly out: string | null
  readonly forms: readonly FormDefinition[]
  readonly notes: readonly FoundProblem[]
  readonly result: object
}

function imported({ file, out, forms, notes, result }: Import): Report {
  const findings = forms.flatMap((form, index) =>
    checkFormFile(form).problems.map(
      (problem): FoundProblem => ({
        ...problem,
        path: forms.length > 1 ? `/forms/${index}${problem.path}` : problem.path,
      }),
    ),
  )
  const saved = out === null ? { ok: true as const, value: [] } : saveForms(forms, out)
  const problems = [
    ...tellProblems([...notes, ...findings], file),
    ...(saved.ok ? [] : tellProblems(saved.problems)),
  ]
  const files = saved.ok ? saved.value : []
  return formReport({
    problems,
    result: { forms, files, ...result },
    lines: [
      ...forms.map(({ id, title, sections }) =>
        say('import.form', {
          id,
          title: title.vi,
          sections: sections.length,
          fields: sections.reduce((sum, section) => sum + section.fields.length, 0),
        }),
      ),
      ...files.map((place) => say('form.written', { file: place })),
      ...(out === null ? [say('import.hint')] : []),
    ],
  })
}
