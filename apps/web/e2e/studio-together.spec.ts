import type { Page } from '@playwright/test'
import { addQuestion, addSection, drawingBoard, readDraft, startDraft, untilSaved } from './desk/draw-form.ts'
import { expect, test } from './desk/journey.ts'
import { people } from './platform/platform-facts.ts'

test('Mất mạng không mất bản vẽ; hai người cùng vẽ thì phần của cả hai còn đủ', async ({ desk }) => {
  const mine = await desk.as(people.wardOfficer)
  const draftId = await startDraft(mine, 'Phiếu kê khai thành tích cá nhân')
  await addSection(mine, 'D1.', 'Phần của cán bộ')
  await addQuestion(mine, 'Số nguyên', 'Số lớp đã mở')
  await untilSaved(mine)
  const theirs = await desk.as(people.wardHead)
  await theirs.goto(`/bieu-mau/${draftId}`)
  await drawingBoard(theirs).part('Số lớp đã mở').click()
  await addQuestion(theirs, 'Văn bản ngắn', 'Câu của Chủ tịch phường')
  await untilSaved(theirs)
  await mine.context().setOffline(true)
  await drawingBoard(mine).part('Số lớp đã mở').click()
  await addQuestion(mine, 'Có / Không', 'Câu vẽ lúc mất mạng')
  await expect(mine.getByText('Ngoại tuyến, đã giữ trên máy này')).toBeVisible({ timeout: 15_000 })
  await sendAtField(mine, 'Số lớp đã mở', 'Tính cả lớp buổi tối.')
  await expect(mine.getByText(/^Không kết nối được máy chủ/)).toBeVisible()
  await drawingBoard(mine).part('Câu vẽ lúc mất mạng').click()
  await drawingBoard(mine).part('Số lớp đã mở').click()
  const box = drawingBoard(mine).panel.getByRole('textbox', { name: 'Ý kiến mới' })
  await expect(box).toHaveValue('Tính cả lớp buổi tối.')
  await mine.context().setOffline(false)
  await expect(drawingBoard(mine).part('Câu của Chủ tịch phường')).toBeVisible({ timeout: 20_000 })
  await untilSaved(mine)
  const { content } = await readDraft(mine)
  const labels = content.definition.sections.flatMap(({ fields }) => fields.map(({ label }) => label.vi))
  expect(labels).toEqual(
    expect.arrayContaining(['Số lớp đã mở', 'Câu vẽ lúc mất mạng', 'Câu của Chủ tịch phường']),
  )
  // what the other one added has not drawn the panel away from what is being written
  await drawingBoard(mine).panel.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(said(mine, 'Tính cả lớp buổi tối.')).toBeVisible()
  await expect(box).toHaveValue('')
  await sendAtField(mine, 'Câu của Chủ tịch phường', 'Xin nêu rõ năm nào.')
  await expect(said(mine, 'Xin nêu rõ năm nào.')).toBeVisible()
  await expect(drawingBoard(theirs).part('Câu vẽ lúc mất mạng')).toBeVisible({ timeout: 40_000 })
  await drawingBoard(theirs).part('Câu của Chủ tịch phường').click()
  await expect(said(theirs, 'Xin nêu rõ năm nào.')).toBeVisible()
})

function said(page: Page, words: string) {
  return drawingBoard(page).panel.getByRole('listitem').getByText(words)
}

async function sendAtField(page: Page, field: string, text: string): Promise<void> {
  const { part, panel } = drawingBoard(page)
  await part(field).click()
  await panel.getByText('Ý kiến (0)').click()
  await panel.getByRole('textbox', { name: 'Ý kiến mới' }).fill(text)
  await panel.getByRole('button', { name: 'Gửi ý kiến' }).click()
}
