import type { FormDefinition } from '@thidua/contracts'
import { expect, type Locator, type Page } from '@playwright/test'
import { readApi } from './journey.ts'

/** The builder as a person finds it: outline, palette, properties, by their names. */
export function drawingBoard(page: Page) {
  const tree = page.getByRole('tree', { name: 'Dàn ý' })
  const palette = page.getByRole('region', { name: 'Thêm trường' })
  const panel = page.getByRole('region', { name: 'Thuộc tính' })
  const part = (name: string) => tree.getByRole('treeitem').filter({ hasText: name }).first()
  return { tree, palette, panel, part }
}

/** From the list of forms to a draft over the province's form of that name. Gives the id of the draft. */
export async function startDraft(page: Page, base: string): Promise<string> {
  await page.goto('/bieu-mau')
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: base }) })
    .getByRole('button', { name: 'Soạn phần bổ sung' })
    .click()
  await page.waitForURL(/\/bieu-mau\/[0-9a-f-]{36}/)
  await drawingBoard(page).tree.waitFor()
  return draftIdOf(page)
}

export function draftIdOf(page: Page): string {
  return /\/bieu-mau\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

export async function nameForm(page: Page, name: string): Promise<void> {
  const { tree, panel } = drawingBoard(page)
  await tree.getByRole('treeitem').first().click()
  await panel.getByRole('textbox', { name: 'Tên biểu mẫu' }).fill(name)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

export async function addSection(page: Page, after: string, name: string): Promise<void> {
  const { part, palette, panel } = drawingBoard(page)
  await part(after).click()
  await expect(part(after)).toHaveAttribute('aria-selected', 'true')
  await palette.getByRole('button', { name: 'Mục', exact: true }).click()
  await panel.getByRole('textbox', { name: 'Tên mục' }).fill(name)
  await expect(part(name)).toBeVisible()
}

/** Behind the part that is chosen; the panel is open at the new question afterwards. */
export async function addQuestion(page: Page, kind: string, name: string): Promise<Locator> {
  const { palette, panel, part } = drawingBoard(page)
  await palette.getByRole('button', { name: kind, exact: true }).click()
  await panel.getByRole('textbox', { name: 'Tên trường' }).fill(name)
  await expect(part(name)).toBeVisible()
  return panel
}

export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible({ timeout: 15_000 })
}

/** Goes on with Tab until that control has the focus: it can be reached without a pointer. */
export async function tabTo(page: Page, wanted: Locator, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${wanted}`)
}

/** The word is typed, and the form is published; ends on the page of what was published. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Ban hành biểu mẫu' })
  const box = dialog.getByRole('textbox', { name: 'Gõ “ban hành” để xác nhận' })
  await box.fill('ban hành', { timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click()
  await page.waitForURL(/\/bieu-mau\/ban-hanh\/[0-9a-f-]{36}/)
}

type Draft = { readonly version: number; readonly content: { readonly definition: FormDefinition } }

/** The draft of this page as the server holds it. */
export async function readDraft(page: Page): Promise<Draft> {
  return (await readApi(page, 'form.getDraft', { draftId: draftIdOf(page) })) as Draft
}
