import { strToU8, zipSync, type Zippable } from 'fflate'
import { createLookTable } from './cell-styles.ts'
import { commentBoxesXml, commentsXml, type PlacedComment } from './comments-xml.ts'
import { escapeCellText, escapeXml } from './escape-xml.ts'
import { sheetXml, type SharedStrings } from './sheet-xml.ts'
import type { PlanSheet, WorkbookPlan } from './workbook-plan.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const typeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The bytes of a .xlsx file. The same plan gives the same bytes; no cell ever holds a formula. */
export function writeWorkbook({ sheets }: WorkbookPlan): Uint8Array {
  const looks = createLookTable()
  const strings = collectStrings()
  const files: Record<string, string> = {}
  const commented = sheets.map(commentsOf)
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1
    const comments = commented[index] ?? []
    files[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, looks, strings, comments.length > 0)
    if (comments.length === 0) continue
    files[`xl/comments${number}.xml`] = commentsXml(comments)
    files[`xl/drawings/vmlDrawing${number}.vml`] = commentBoxesXml(comments)
    files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationsXml([
      ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
      ['comments', `../comments${number}.xml`],
    ])
  }
  files['xl/sharedStrings.xml'] = strings.xml()
  files['xl/styles.xml'] = looks.xml()
  files['xl/workbook.xml'] = workbookXml(sheets)
  files['xl/_rels/workbook.xml.rels'] = relationsXml([
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ])
  files['_rels/.rels'] = relationsXml([['officeDocument', 'xl/workbook.xml']])
  files['[Content_Types].xml'] = contentTypesXml(commented)
  const zipped: Zippable = {}
  for (const [name, text] of Object.entries(files)) zipped[name] = strToU8(text)
  return zipSync(zipped, { level: 6, mtime: new Date(1980, 0, 1) })
}

function collectStrings(): SharedStrings & { readonly xml: () => string } {
  const numbers = new Map<string, number>()
  return {
    numberOf(text) {
      const known = numbers.get(text) ?? numbers.size
      numbers.set(text, known)
      return known
    },
    xml: () =>
      `${head}<sst xmlns="${main}" uniqueCount="${numbers.size}">${[...numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`).join('')}</sst>`,
  }
}

function commentsOf(sheet: PlanSheet): readonly PlacedComment[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { comment }]) =>
      comment === undefined ? [] : [{ row, column, text: comment }],
    ),
  )
}

function workbookXml(sheets: readonly PlanSheet[]): string {
  const listed = sheets.map(
    ({ name, visible }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${visible ? '' : ' state="veryHidden"'} r:id="rId${index + 1}"/>`,
  )
  const first = sheets.findIndex(({ guarded, visible }) => guarded && visible)
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="${Math.max(first, 0)}"/></bookViews><sheets>${listed.join('')}</sheets></workbook>`
}

function relationsXml(relations: readonly (readonly [string, string])[]): string {
  const list = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packaged}/relationships">${list.join('')}</Relationships>`
}

function contentTypesXml(commented: readonly (readonly PlacedComment[])[]): string {
  const overrides = commented.flatMap((comments, index) => [
    [`/xl/worksheets/sheet${index + 1}.xml`, `${typeOf}.worksheet+xml`],
    ...(comments.length > 0 ? [[`/xl/comments${index + 1}.xml`, `${typeOf}.comments+xml`]] : []),
  ])
  const all = [
    ['/xl/workbook.xml', `${typeOf}.sheet.main+xml`],
    ['/xl/styles.xml', `${typeOf}.styles+xml`],
    ['/xl/sharedStrings.xml', `${typeOf}.sharedStrings+xml`],
    ...overrides,
  ]
  const parts = all.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${parts}</Types>`
}
