import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { startDossier } from './desk/acts.ts'
import { drawingBoard } from './desk/draw-form.ts'
import { expect, look, test } from './desk/journey.ts'
import { docxNamed, readZip, workbookNamed, writeZip } from './desk/office-files.ts'
import { people } from './platform/platform-facts.ts'

const decision = fileURLToPath(
  new URL('../../../schemas/campaigns/lam-dong-2037/decision-2037.md', import.meta.url),
)

async function openImport(page: Page): Promise<void> {
  await page.goto('/bieu-mau/nhap')
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập biểu mẫu' })).toBeVisible()
}

async function createAndOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tạo bản nháp và mở' }).click()
  await page.waitForURL(/\/bieu-mau\/[0-9a-f-]{36}/)
}

/** Of the groups that were read, the households' becomes a draft. */
async function draftForHouseholds(page: Page): Promise<void> {
  await page
    .getByRole('radio', { name: /hộ gia đình/i })
    .first()
    .check()
  await createAndOpen(page)
  await expect(drawingBoard(page).part('D1.')).toBeVisible()
}

test('Tệp Word của Quyết định 2037 cho ra 4 nhóm và 21 tiêu chí, thành bản nháp mở được', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  await openImport(page)
  const paragraphs = readFileSync(decision, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  await page.locator('input[type=file]').setInputFiles(docxNamed('quyet-dinh-2037.docx', paragraphs))
  await expect(page.getByText('4 nhóm, 21 tiêu chí')).toBeVisible({ timeout: 20_000 })
  await look(page, 'read word')
  await draftForHouseholds(page)
})

const household = workbookNamed('ho-gia-dinh-so.xlsx', {
  survey: [
    ['type', 'name', 'label::Vietnamese (vi)', 'required', 'relevant', 'constraint', 'image'],
    ['begin_group', 'so', 'Kỹ năng số của hộ'],
    ['integer', 'so_nguoi', 'Số người trong hộ', 'yes', '', '. >= 1 and . <= 30'],
    ['select_one co_khong', 'dung_dvc', 'Có dùng dịch vụ công trực tuyến?', 'yes'],
    ['text', 'vi_sao', 'Vì sao chưa dùng', '', "${dung_dvc} = 'khong'"],
    ['text', 'anh', 'Ghi chú kèm ảnh', '', '', '', 'huong-dan.png'],
    ['end_group'],
  ],
  choices: [
    ['list_name', 'name', 'label'],
    ['co_khong', 'co', 'Có'],
    ['co_khong', 'khong', 'Không'],
  ],
  settings: [
    ['form_title', 'form_id'],
    ['Khảo sát hộ gia đình số', 'khao_sat_ho'],
  ],
})

test('Tệp XLSForm thành bản nháp; điều không mang sang được nêu theo từng ô', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  await openImport(page)
  await page.locator('input[type=file]').setInputFiles(household)
  const notCarried = page.getByRole('row').filter({ hasText: 'survey!G6' })
  await expect(notCarried).toContainText('Cột này không có chỗ tương ứng.', { timeout: 20_000 })
  await expect(notCarried).toContainText('huong-dan.png')
  await look(page, 'read xlsform')
  await createAndOpen(page)
  const { part, panel } = drawingBoard(page)
  await part('Vì sao chưa dùng').click()
  await expect(panel.getByText('“Có dùng dịch vụ công trực tuyến?” là Không')).toBeVisible()
  await part('Số người trong hộ').click()
  await expect(panel.getByRole('textbox', { name: 'Lớn nhất' })).toHaveValue('30')
})

test('Sổ Excel của hồ sơ: ô sai được nêu theo địa chỉ, tô màu trong tệp trả lại; sửa rồi thì vào hồ sơ', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  await startDossier(page, {
    round: 'Sơ kết',
    kind: 'Hộ gia đình',
    subject: 'Hộ bà Ka Hem',
    title: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    register: { address: 'Tổ 4, phường Mẫu' },
  })
  const members = page.getByRole('textbox', { name: 'Số thành viên' })
  await members.fill('4')
  await page.getByRole('button', { name: 'Điền bằng Excel' }).click()
  const dialog = page.getByRole('dialog', { name: 'Điền bằng Excel' })
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải bảng tính', exact: true }).click()
  const given = readFileSync(await (await saving).path())
  const wrong = withMembers(given, '99')
  await dialog.locator('input[type=file]').setInputFiles(wrong.file)
  const told = dialog.getByRole('listitem').filter({ hasText: 'Số thành viên' })
  await expect(told).toContainText(wrong.cell, { timeout: 20_000 })
  await look(page, 'wrong cell')
  const marking = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải lại bảng tính có đánh dấu ô sai' }).click()
  const marked = readZip(readFileSync(await (await marking).path()))
  const remarks = [...marked].filter(([name]) => name.includes('comments')).map(([, part]) => part.toString())
  expect(remarks.join('')).toContain(`ref="${wrong.cell}"`)
  await dialog.locator('input[type=file]').setInputFiles(withMembers(given, '6').file)
  await dialog.getByRole('button', { name: /^Đưa 1 câu trả lời vào hồ sơ/ }).click()
  await expect(members).toHaveValue('6')
})

/** The same workbook with another number in the only cell that holds 4 members. */
function withMembers(bytes: Buffer, count: string) {
  const parts = readZip(bytes)
  let cell = ''
  for (const [name, part] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue
    const text = part
      .toString()
      .replace(/(<c r="([A-Z]+\d+)"(?: s="\d+")?>)<v>4<\/v>/, (_, open: string, at: string) => {
        cell = at
        return `${open}<v>${count}</v>`
      })
    parts.set(name, Buffer.from(text))
  }
  return { cell, file: { ...household, name: 'so-ho-gia-dinh.xlsx', buffer: writeZip(parts) } }
}

test('Văn bản Quyết định 2037 cho ra 4 nhóm và 21 tiêu chí, mỗi mục chỉ đúng chỗ trong văn bản', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  await page.goto('/bieu-mau')
  await page.getByRole('link', { name: 'Nhập từ tài liệu, tệp' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập biểu mẫu' })).toBeVisible()
  await look(page)
  await page.getByRole('textbox', { name: 'Văn bản', exact: true }).fill(readFileSync(decision, 'utf8'))
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page.getByText('4 nhóm, 21 tiêu chí')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'III.1.d, gạch đầu dòng 3' }).click()
  await expect(page.locator('mark')).toContainText(/^- /)
  await expect(page.locator('mark')).toBeInViewport()
  await look(page, 'read')
  await draftForHouseholds(page)
})
