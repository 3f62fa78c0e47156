import type { FormDefinition } from '@thidua/contracts'
import type { Page } from '@playwright/test'
import { draftIdOf, drawingBoard, readDraft, startDraft } from './desk/draw-form.ts'
import { callApi, expect, look, test } from './desk/journey.ts'
import { people } from './platform/platform-facts.ts'

test('Nới lỏng biểu mẫu của tỉnh bị từ chối, kèm hồ sơ ví dụ', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  await startDraft(page, 'Phiếu kê khai thành tích hộ gia đình')
  const { part, panel } = drawingBoard(page)
  await part('Chủ hộ').click()
  await expect(panel.getByText(/thuộc biểu mẫu gốc/)).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText(/biểu mẫu gốc/).last()).toBeVisible()
  await expect(part('Chủ hộ')).toBeVisible()
  await typeWeaker(page)
  await expect(page.getByText('Phần này thuộc biểu mẫu gốc', { exact: false }).last()).toBeVisible()
  await saveWeaker(page)
  await page.reload()
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Ban hành biểu mẫu' })
  await expect(dialog.getByText('Chưa ban hành được')).toBeVisible({ timeout: 30_000 })
  await expect(
    dialog.getByText('Phần bổ sung cho qua hồ sơ mà biểu mẫu gốc không chấp nhận.').first(),
  ).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Hồ sơ ví dụ' }).first()).toBeVisible()
  await expect(
    dialog.getByRole('heading', { name: /Biểu mẫu của tỉnh không chấp nhận hồ sơ này vì/ }).first(),
  ).toBeVisible()
  await look(page, 'refused')
  await dialog.getByRole('button', { name: 'Về biểu mẫu để sửa' }).click()
  await expect(page.getByRole('button', { name: /lưu ý$/ })).toBeVisible()
})

/** Whether the household agrees is no longer asked. */
function weaker(form: FormDefinition): FormDefinition {
  const sections = form.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ id }) => id !== 'consentGiven'),
  }))
  return { ...form, sections }
}

/** By the panel for those who write JSON: refused at once, and what was typed stays. */
async function typeWeaker(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'JSON', exact: true }).click()
  const box = page.getByRole('textbox', { name: /JSON/ })
  const text = JSON.stringify(weaker(JSON.parse(await box.inputValue()) as FormDefinition))
  await box.fill(text)
  await page.getByRole('button', { name: 'Áp dụng văn bản' }).click()
  await expect(box).toHaveValue(text)
}

/** Around the page: a draft may hold anything, publishing may not. */
async function saveWeaker(page: Page): Promise<void> {
  const { version, content } = await readDraft(page)
  const definition = weaker(content.definition)
  await callApi(page, 'form.saveDraft', { draftId: draftIdOf(page), version, content: { definition } })
}
