import { addQuestion, addSection, startDraft, tabTo, untilSaved } from './desk/draw-form.ts'
import { expect, look, readApi, test } from './desk/journey.ts'
import { people } from './platform/platform-facts.ts'

const base = 'Phiếu tự đánh giá của xã, phường, đặc khu'

type Field = {
  readonly label: { vi: string }
  readonly codelist?: object
  readonly options?: readonly object[]
}
type Draft = { readonly content: { readonly definition: { sections: { fields: readonly Field[] }[] } } }

test('Câu chọn một lấy lựa chọn từ danh mục của tỉnh bằng bàn phím, rồi giữ các lựa chọn làm của mình', async ({
  desk,
}) => {
  const page = await desk.as(people.communeOfficer)
  const draftId = await startDraft(page, base)
  const asked = async () => {
    const { content } = (await readApi(page, 'form.getDraft', { draftId })) as Draft
    const fields = content.definition.sections.flatMap((section) => section.fields)
    return fields.find(({ label }) => label.vi === 'Cấp học của trường')
  }
  await addSection(page, 'Báo cáo thành tích', 'Phần riêng của xã')
  const panel = await addQuestion(page, 'Chọn một', 'Cấp học của trường')
  const source = panel.getByRole('combobox', { name: 'Nguồn của các lựa chọn' })
  await expect(panel.getByRole('textbox', { name: 'Lựa chọn 1', exact: true })).toBeVisible()
  await tabTo(page, source)
  await page.keyboard.press('ArrowDown')
  await expect(source).toHaveValue('province/education-levels')
  await expect(panel.getByText('7 mã trong danh mục')).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Trung học phổ thông' })).toBeVisible()
  await expect(panel.getByRole('textbox', { name: 'Lựa chọn 1', exact: true })).toBeHidden()
  await look(page, 'list')
  await untilSaved(page)
  await expect
    .poll(asked)
    .toMatchObject({ codelist: { id: 'education-levels', from: 'province', version: '1.0.0' } })
  expect((await asked())?.options).toHaveLength(7)

  await source.selectOption({ label: 'Tự ghi các lựa chọn' })
  await expect(panel.getByRole('textbox', { name: 'Lựa chọn 1', exact: true })).toHaveValue('Mầm non')
  await expect.poll(asked).not.toHaveProperty('codelist')
})
