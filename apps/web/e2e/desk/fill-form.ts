import type { Answers, AnswerValue, FormDefinition, FormField } from '@thidua/contracts'
import { expect, type Locator, type Page } from '@playwright/test'
import { pdfNamed } from './papers.ts'

const verdicts: Readonly<Record<string, string>> = {
  met: 'Đạt',
  notMet: 'Không đạt',
  notApplicable: 'Không áp dụng',
}

type Filled = { readonly form: FormDefinition; readonly answers: Answers }

/** Fills every section by label, as a person reads it, going on with “Tiếp tục”. Ends on the page that checks the answers. */
export async function fillWholeForm(page: Page, { form, answers }: Filled): Promise<void> {
  const heading = page.locator('#section-title')
  for (let left = form.sections.length; left > 0; left -= 1) {
    const title = await heading.textContent()
    const section = form.sections.find((candidate) => candidate.title.vi === title)
    if (!section) throw new Error(`The form has no section called ${title}`)
    await fillSection(page, section.fields, answers)
    if (await goOn(page)) {
      await expect(page.getByRole('heading', { level: 1, name: 'Kiểm tra trước khi nộp' })).toBeVisible()
      return
    }
    await expect(heading).not.toHaveText(title ?? '')
  }
}

/** True when this was the last section. */
async function goOn(page: Page): Promise<boolean> {
  const finish = page.getByRole('button', { name: 'Kiểm tra và nộp', exact: true })
  const last = (await finish.count()) > 0
  await (last ? finish : page.getByRole('button', { name: 'Tiếp tục', exact: true })).click()
  return last
}

export async function fillSection(page: Page, fields: readonly FormField[], answers: Answers): Promise<void> {
  const section = page
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .first()
  for (const field of fields) {
    const value = answers[field.id]
    if (value !== undefined && value !== null) await fillField(section, field, value, field.label.vi)
  }
}

export async function fillField(
  scope: Locator,
  field: FormField,
  value: AnswerValue,
  name: string,
): Promise<void> {
  switch (field.kind) {
    case 'verdict':
      return choose(scope, name, verdicts[String(value)] ?? '')
    case 'yesNo':
      return choose(scope, name, value === true ? 'Có' : 'Không')
    case 'choice':
      return chooseOption(scope, field, name, String(value))
    case 'choices':
      for (const option of value as readonly string[]) {
        await groupOf(scope, name)
          .getByRole('checkbox', { name: labelOf(field, option) })
          .check()
      }
      return
    case 'evidence':
      return attach(scope, field, value as readonly { readonly name: string }[])
    case 'rows':
      return fillRows(scope, field, value as readonly Readonly<Record<string, AnswerValue>>[], name)
    case 'date':
      return scope
        .getByRole('textbox', { name, exact: true })
        .fill(String(value).split('-').toReversed().join('/'))
    default:
      return type(scope, name, asTyped(value))
  }
}

/** Types and leaves the field with the Tab key. */
async function type(scope: Locator, name: string, text: string): Promise<void> {
  const box = scope.getByRole('textbox', { name, exact: true })
  await box.fill(text)
  await box.press('Tab')
}

/** Numbers as Vietnamese type them: a comma before the decimals. */
function asTyped(value: AnswerValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value)
}

function groupOf(scope: Locator, name: string): Locator {
  return scope.getByRole('group', { name, exact: true })
}

async function choose(scope: Locator, name: string, option: string): Promise<void> {
  await scope
    .getByRole('radiogroup', { name, exact: true })
    .getByRole('radio', { name: option, exact: true })
    .check()
}

async function chooseOption(scope: Locator, field: FormField, name: string, value: string): Promise<void> {
  const option = labelOf(field, value)
  const list = scope.getByRole('combobox', { name, exact: true })
  if ((await list.count()) > 0) await list.selectOption({ label: option })
  else await choose(scope, name, option)
}

function labelOf(field: FormField, value: string): string {
  return field.options?.find((option) => option.value === value)?.label.vi ?? value
}

async function attach(
  scope: Locator,
  field: FormField,
  files: readonly { readonly name: string }[],
): Promise<void> {
  const box = scope.locator(`[data-field="${field.id}"]`)
  for (const file of files) {
    const name = file.name.replace(/\.\w+$/, '.pdf')
    await box.locator('input[type=file]').setInputFiles(pdfNamed(name))
    await expect(box.getByRole('link', { name })).toBeVisible()
  }
}

async function fillRows(
  scope: Locator,
  field: FormField,
  rows: readonly Readonly<Record<string, AnswerValue>>[],
  name: string,
): Promise<void> {
  const group = groupOf(scope, name)
  for (const [index, row] of rows.entries()) {
    await group.getByRole('button', { name: 'Thêm dòng' }).click()
    for (const column of field.columns ?? []) {
      const value = row[column.id]
      if (value !== undefined && value !== null)
        await fillField(group, column, value, `${column.label.vi}, Dòng ${index + 1}`)
    }
  }
}
