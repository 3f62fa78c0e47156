import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { filledDossier, submitByApi } from './desk/fill-by-api.ts'
import { goldenAnswers } from './desk/golden-answers.ts'
import { callApi, expect, readApi, test } from './desk/journey.ts'
import { readZip } from './desk/office-files.ts'
import { see } from './desk/see.ts'
import { installExample, uninstallExample } from './platform/install-plugin.ts'
import { people } from './platform/platform-facts.ts'

// each test goes on where the one before left the province
test.describe.configure({ mode: 'serial' })

const book = '/phan-mo-rong/thidua.example/so/mentor-schools'
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

async function unitOf(page: Page): Promise<string> {
  const session = (await readApi(page, 'session.getCurrent', {})) as {
    assignments: { unit: { id: string } }[]
  }
  return session.assignments[0]?.unit.id ?? ''
}

test('Cán bộ xã ghi sổ trường hỗ trợ: thiếu gì được nhắc, tìm được, sửa được, bỏ nhầm thì lấy lại', async ({
  desk,
}) => {
  await installExample(desk, '1.0.0')
  const page = await desk.as(people.communeOfficer)
  await page.goto(book)
  await expect(page.getByRole('heading', { level: 1, name: 'Sổ trường hỗ trợ' })).toBeVisible()
  await expect(page.getByText('Sổ chưa có dòng nào')).toBeVisible()
  await see(page, 'empty')
  await page.getByRole('link', { name: 'Ghi dòng mới' }).click()
  await expect(page.getByRole('textbox', { name: 'Tên trường hỗ trợ' })).toBeVisible()
  await page.getByRole('button', { name: 'Lưu vào sổ' }).click()
  await expect(page.getByRole('link', { name: /Tên trường hỗ trợ/ })).toBeVisible()
  await see(page, 'faults')

  await page.getByRole('textbox', { name: 'Tên trường hỗ trợ' }).fill('Trường Tiểu học Đạ Sar')
  await page.getByRole('combobox', { name: 'Cấp học' }).selectOption({ label: 'Tiểu học' })
  await page.getByRole('textbox', { name: 'Hỗ trợ từ ngày' }).fill('15/1/2027')
  await page.getByRole('textbox', { name: 'Số giáo viên tham gia' }).fill('4')
  await page.getByRole('radio', { name: 'Có', exact: true }).check()
  await page.getByRole('button', { name: 'Lưu vào sổ' }).click()
  await expect(page.getByText('Đã ghi “Trường Tiểu học Đạ Sar” vào sổ.')).toBeVisible()
  await expect(rowOf(page, 'Trường Tiểu học Đạ Sar')).toContainText('15/01/2027')

  const unitId = await unitOf(page)
  for (const [name, level, teachers] of [
    ['Trường THCS Liên Nghĩa', 'lowerSecondary', 12],
    ['Trường THPT Đức Trọng', 'upperSecondary', 30],
  ] as const)
    await callApi(page, 'record.create', {
      pluginId: 'thidua.example',
      collection: 'mentor-schools',
      unitId,
      data: { name, level, since: '2026-09-05', teachers, active: true },
    })
  await page.reload()
  await expect(page.getByText('3 dòng')).toBeVisible()
  await see(page, 'list')
  await page.getByRole('searchbox', { name: 'Tìm theo Tên trường hỗ trợ' }).fill('lien nghia')
  await page.waitForURL(/where=/)
  await expect(rowOf(page, 'Trường THCS Liên Nghĩa')).toBeVisible()
  await expect(rowOf(page, 'Trường Tiểu học Đạ Sar')).toBeHidden()
  await page.getByRole('searchbox', { name: 'Tìm theo Tên trường hỗ trợ' }).fill('')
  await page.getByRole('button', { name: 'Lọc', exact: true }).click()
  await page.getByRole('combobox', { name: 'Cấp học' }).selectOption({ label: 'Trung học phổ thông' })
  await expect(rowOf(page, 'Trường THPT Đức Trọng')).toBeVisible()
  await expect(page.getByText('1 dòng')).toBeVisible()
  await see(page, 'filtered')
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải Excel' }).click()
  const carried = readZip(readFileSync(await (await saving).path()))
    .get('xl/sharedStrings.xml')
    ?.toString()
  expect(carried).toContain('Trường THPT Đức Trọng')
  expect(carried).not.toContain('Trường THCS Liên Nghĩa')
  await page.reload()
  await expect(rowOf(page, 'Trường THPT Đức Trọng')).toBeVisible()
  await page.getByRole('button', { name: /Cấp học: Trung học phổ thông/ }).click()
  await page.getByRole('button', { name: 'Số giáo viên tham gia' }).click()
  await page.waitForURL(/sort=teachers/)

  await page.getByRole('link', { name: 'Trường THCS Liên Nghĩa' }).click()
  await page.getByRole('textbox', { name: 'Số giáo viên tham gia' }).fill('15')
  await page.getByRole('button', { name: 'Lưu vào sổ' }).click()
  await expect(page.getByText('Đã lưu “Trường THCS Liên Nghĩa”.')).toBeVisible()
  await page.getByRole('link', { name: 'Trường THCS Liên Nghĩa' }).click()
  await page.getByText('Lịch sử (2)').click()
  await expect(page.getByText(/Số giáo viên tham gia: 12 → 15/)).toBeVisible()
  await see(page, 'record')
  await page.getByRole('button', { name: 'Bỏ khỏi sổ' }).click()
  await expect(page.getByText('Đã bỏ “Trường THCS Liên Nghĩa” khỏi sổ.')).toBeVisible()
  await expect(rowOf(page, 'Trường THCS Liên Nghĩa')).toBeHidden()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(rowOf(page, 'Trường THCS Liên Nghĩa')).toBeVisible()
})

test('Thường trực tỉnh đọc sổ của mọi đơn vị; người ngoài danh sách của phần mở rộng không thấy sổ', async ({
  desk,
}) => {
  const office = await desk.as(people.campaignOffice)
  await office.goto('/phan-mo-rong/so')
  await expect(office.getByRole('main').getByRole('link', { name: 'Sổ trường hỗ trợ' })).toBeVisible()
  await see(office, 'books')
  await office.getByRole('main').getByRole('link', { name: 'Sổ trường hỗ trợ' }).click()
  await expect(rowOf(office, 'Trường Tiểu học Đạ Sar')).toContainText('Xã Suối Trầm')
  await expect(office.getByRole('link', { name: 'Ghi dòng mới' })).toBeHidden()
  await office.getByRole('link', { name: 'Trường Tiểu học Đạ Sar' }).click()
  await expect(office.getByRole('heading', { level: 1, name: 'Trường Tiểu học Đạ Sar' })).toBeVisible()
  await expect(office.getByRole('button', { name: 'Lưu vào sổ' })).toBeHidden()
  await see(office, 'read only')
  const verifier = await desk.as(people.verifier)
  await verifier.goto(book)
  await expect(verifier.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
  const ward = await desk.as(people.wardOfficer)
  await ward.goto(book)
  await expect(ward.getByText('Sổ chưa có dòng nào')).toBeVisible()
})

test('Chủ tịch xã được báo khi cụm trường nộp, đọc ở trang thông báo; gỡ phần mở rộng thì sổ và thông báo vẫn đọc được', async ({
  desk,
}) => {
  const officer = await desk.as(people.communeOfficer)
  const subject = 'Cụm trường ven suối'
  await callApi(officer, 'subject.register', {
    stakeholder: 'schoolCluster',
    name: subject,
    unitId: await unitOf(officer),
  })
  const dossierId = await filledDossier(officer, {
    round: 'SK-2027',
    stakeholder: 'schoolCluster',
    subject,
    title: 'bk-tinh',
    ...goldenAnswers('example', 'strong-cluster', 'f60-school-cluster'),
  })
  await submitByApi(officer, dossierId)

  const head = await desk.as(people.communeHead)
  const title = `Cụm trường mới nộp: ${subject}`
  await expect
    .poll(async () => JSON.stringify(await readApi(head, 'notice.list', {})), { timeout: 30_000 })
    .toContain(title)
  await head.goto('/')
  await head.getByRole('button', { name: 'Thông báo' }).click()
  await expect(head.getByRole('dialog').getByRole('link', { name: title })).toBeVisible()
  await see(head, 'bell')
  await head.getByRole('dialog').getByRole('link', { name: 'Xem mọi thông báo' }).click()
  await expect(head.getByRole('heading', { level: 1, name: 'Thông báo' })).toBeVisible()
  const line = head.getByRole('listitem').filter({ hasText: title })
  await expect(line).toContainText('phần mở rộng Cụm trường')
  await see(head, 'notices')
  await line.getByRole('button', { name: `Đánh dấu đã đọc: ${title}` }).click()
  await expect(line.getByText('Chưa đọc')).toBeHidden()
  await line.getByRole('link', { name: title }).click()
  await head.waitForURL(new RegExp(dossierId))

  await uninstallExample(desk)
  await officer.goto(book)
  await expect(officer.getByText('Phần mở rộng mang sổ này không còn dùng.')).toBeVisible()
  await expect(officer.getByRole('link', { name: 'Ghi dòng mới' })).toBeHidden()
  await expect(rowOf(officer, 'Trường Tiểu học Đạ Sar')).toBeVisible()
  await see(officer, 'closed')
  await head.goto('/thong-bao')
  await expect(head.getByRole('link', { name: title })).toBeVisible()
})
