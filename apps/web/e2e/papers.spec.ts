import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, look, test } from './desk/journey.ts'
import { readZip } from './desk/office-files.ts'
import { people } from './platform/platform-facts.ts'

async function carry(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await saving
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('Cán bộ xã khai kế hoạch F01, lấy Word và PDF đúng thể thức; phần đã khai còn trên máy, xóa rồi lấy lại được', async ({
  desk,
}) => {
  const page = await desk.as(people.communeOfficer)
  await page.goto('/van-ban')
  await look(page, 'papers')
  await page.getByRole('link', { name: 'Kế hoạch tổ chức phong trào (F01)' }).click()
  const number = page.getByRole('textbox', { name: 'Số, ký hiệu' })
  await number.fill('12/KH-UBND')
  await page.getByRole('textbox', { name: 'Mục đích' }).fill('Về đích sớm các chỉ tiêu được giao')
  await expect(page.getByText(/^Đã giữ trên máy này lúc/)).toBeVisible()
  await look(page, 'F01')
  const word = await carry(page, 'Tải Word')
  expect(word.name).toBe('ke-hoach-to-chuc-phong-trao-f01.docx')
  const text = readZip(word.bytes).get('word/document.xml')?.toString() ?? ''
  for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '12/KH-UBND', 'Về đích sớm các chỉ tiêu'])
    expect(text).toContain(words)
  const pdf = await carry(page, 'Tải PDF')
  expect([pdf.name, pdf.bytes.subarray(0, 5).toString()]).toEqual([
    'ke-hoach-to-chuc-phong-trao-f01.pdf',
    '%PDF-',
  ])
  await page.reload()
  await expect(number).toHaveValue('12/KH-UBND')
  await page.getByRole('button', { name: 'Xóa phần đã khai' }).click()
  await expect(number).toHaveValue('')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(number).toHaveValue('12/KH-UBND')
})
