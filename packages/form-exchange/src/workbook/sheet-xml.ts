import { cellAddress, columnLetters } from './cell-address.ts'
import type { LookTable } from './cell-styles.ts'
import { escapeXml } from './escape-xml.ts'
import type { PlanCell, PlanSheet, PlanValidation } from './workbook-plan.ts'

export type SharedStrings = { readonly numberOf: (text: string) => number }

export function sheetXml(
  sheet: PlanSheet,
  looks: LookTable,
  strings: SharedStrings,
  comments: boolean,
): string {
  const rows = [...sheet.rows].toSorted(([left], [right]) => left - right)
  const body = rows.map(([number, cells]) => rowXml(number, cells, sheet, looks, strings)).join('')
  const guard = sheet.guarded
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'
    : ''
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet, looks)}<sheetData>${body}</sheetData>${guard}${validationsXml(sheet.validations)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${comments ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`
}

function viewXml({ freeze }: PlanSheet): string {
  if (!freeze) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
  const corner = cellAddress(freeze.rows + 1, freeze.columns + 1)
  const split = `${freeze.columns > 0 ? ` xSplit="${freeze.columns}"` : ''} ySplit="${freeze.rows}"`
  const pane = freeze.columns > 0 ? 'bottomRight' : 'bottomLeft'
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
}

function columnsXml({ widths }: PlanSheet, looks: LookTable): string {
  if (widths.length === 0) return ''
  const columns = widths.map(({ characters, hidden, look }, index) => {
    const style = look ? ` style="${looks.numberOf(look)}"` : ''
    return `<col min="${index + 1}" max="${index + 1}" width="${characters}" customWidth="1"${style}${hidden ? ' hidden="1"' : ''}/>`
  })
  return `<cols>${columns.join('')}</cols>`
}

function rowXml(
  number: number,
  cells: ReadonlyMap<number, PlanCell>,
  sheet: PlanSheet,
  looks: LookTable,
  strings: SharedStrings,
): string {
  const sorted = [...cells].toSorted(([left], [right]) => left - right)
  const inside = sorted.map(([column, cell]) => cellXml(number, column, cell, looks, strings)).join('')
  return `<row r="${number}"${sheet.hiddenRows.has(number) ? ' hidden="1"' : ''}>${inside}</row>`
}

function cellXml(
  row: number,
  column: number,
  cell: PlanCell,
  looks: LookTable,
  strings: SharedStrings,
): string {
  const { value } = cell
  const quoted = typeof value === 'string' && /^[=+\-@\t\r']/.test(value)
  const style = looks.numberOf(quoted ? { ...cell.look, quoted } : cell.look)
  const start = `<c r="${columnLetters(column)}${row}" s="${style}"`
  if (value === null || value === '') return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  return `${start} t="s"><v>${strings.numberOf(value)}</v></c>`
}

function validationsXml(validations: readonly PlanValidation[]): string {
  if (validations.length === 0) return ''
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
}

/** One range per column: dropdowns set cell by cell overlap in other programs. A warning, not a wall: the import judges. */
function validationXml({ range, rule, prompt, error }: PlanValidation): string {
  const words = `showInputMessage="1" showErrorMessage="1" errorStyle="warning" prompt="${short(prompt)}" error="${short(error)}"`
  const start = `<dataValidation type="${rule.kind}" allowBlank="1" ${words} sqref="${range}"`
  if (rule.kind === 'list') return `${start}><formula1>${escapeXml(rule.source)}</formula1></dataValidation>`
  if (rule.kind === 'textLength') {
    return `${start} operator="lessThanOrEqual"><formula1>${rule.maximum}</formula1></dataValidation>`
  }
  return `${start} operator="between"><formula1>${rule.minimum}</formula1><formula2>${rule.maximum}</formula2></dataValidation>`
}

function short(text: string): string {
  return escapeXml(text.length > 250 ? `${text.slice(0, 249)}…` : text).replaceAll('\n', '&#10;')
}
