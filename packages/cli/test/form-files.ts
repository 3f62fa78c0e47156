import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import type { ToldProblem } from '../src/form/told-problem.ts'
import { readArguments } from '../src/read-arguments.ts'

const plugins = fileURLToPath(new URL('../../../plugins', import.meta.url))
const commune = join(plugins, 'commune')

export const communeForm = join(commune, 'forms', 'f05-commune-assessment.json')
export const communeAnswers = join(commune, 'fixtures', 'f05-full.valid.json')
export const wrongAnswers = join(commune, 'fixtures', 'f05-more-met-than-assigned.invalid.json')
export const decision2037 = fileURLToPath(
  new URL('../../../schemas/campaigns/lam-dong-2037/decision-2037.md', import.meta.url),
)

export const contactPerson = fileURLToPath(
  new URL('../../../schemas/fragments/contact-person.json', import.meta.url),
)

/** A folder of files for one test file. */
export function formFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-form-'))
  return {
    folder,
    at: (name: string): string => join(folder, name),
    write(name: string, content: string | Uint8Array | object): string {
      const plain = typeof content === 'string' || content instanceof Uint8Array
      writeFileSync(join(folder, name), plain ? content : JSON.stringify(content))
      return join(folder, name)
    },
    remove: (): void => rmSync(folder, { recursive: true }),
  }
}

/** A workbook of one sheet of texts, as another program might write it. */
export function workbookOf(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map(
    (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
  )
  const parts = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="${name}" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])))
}

export type Answered = {
  readonly failed: boolean
  readonly lines: readonly string[]
  readonly data: Readonly<Record<string, unknown>> & {
    readonly ok: boolean
    readonly problems: readonly ToldProblem[]
  }
}

/** One `form` command inside this process: what it answers, and how long that takes without starting a program. */
export async function answerForm(...words: readonly string[]): Promise<Answered> {
  const asked = readArguments(['form', ...words])
  if (asked.kind !== 'run' || !('loadOnFiles' in asked.command)) throw new Error(JSON.stringify(asked))
  const command = await asked.command.loadOnFiles()
  const report = await command(asked.arguments)
  const data = JSON.parse(JSON.stringify(report.data)) as Answered['data']
  return { failed: report.failed === true, lines: report.lines, data }
}
