import type { Page } from '@playwright/test'
import { startDossier } from './desk/acts.ts'
import { callApi, type Desk, expect, readApi, test } from './desk/journey.ts'
import { see } from './desk/see.ts'
import { people } from './platform/platform-facts.ts'
import { releaseExample, unapprovedExample } from './platform/release-plugin.ts'

// each test goes on where the one before left the province
test.describe.configure({ mode: 'serial' })

const packageFile = (version: string, buffer: Buffer) => ({
  name: `thidua.example-${version}.tar.gz`,
  mimeType: 'application/gzip',
  buffer,
})

type Form = { version: string; sections: { id: string; fields: { id: string; label: { vi: string } }[] }[] }
type Plan = { id: string; digest: string; state: string; approvalsNeeded: number }
type Dossier = { formHash: string; version: number; answers: Record<string, unknown> }

/** One more question, and one that is called otherwise: what an upgrade with open drafts has to carry. */
function nextForm(files: Map<string, string>): void {
  const path = 'forms/f60-school-cluster.json'
  const form = JSON.parse(files.get(path) ?? '') as Form
  form.version = '1.1.0'
  form.sections[0]?.fields.push({
    id: 'clusterPage',
    kind: 'shortText',
    label: { vi: 'Trang thông tin chung của cụm', en: 'The cluster’s page' },
    maxLength: 200,
  } as unknown as Form['sections'][number]['fields'][number])
  files.set(path, JSON.stringify(form, null, 2))
}

async function openCatalogue(page: Page): Promise<void> {
  await page.goto('/quan-tri/plugin')
  await expect(page.getByRole('list', { name: 'Phần mở rộng' })).toBeVisible()
}

const rowOf = (page: Page, name: string) =>
  page
    .getByRole('list', { name: 'Phần mở rộng' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name }) })

async function giveReason(page: Page, reason: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill(reason)
  await dialog.getByRole('button', { name: button, exact: true }).click()
}

/** As if it were pulled from the desktop onto the page. */
async function dropFile(page: Page, file: ReturnType<typeof packageFile>): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ name, type, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type }))
      return transfer
    },
    { name: file.name, type: file.mimeType, bytes: [...file.buffer] },
  )
  await page.getByText('hoặc kéo tệp vào đây').dispatchEvent('drop', { dataTransfer: carried })
}

/** Every approver the plan asks for reads the same page and says yes; then the administrator applies it. */
async function approveAndApply(desk: Desk, page: Page, state: string): Promise<void> {
  await page.waitForURL(/\/phuong-an\//)
  const planId = page.url().split('/').at(-1) ?? ''
  await expect(page.getByRole('heading', { level: 2, name: 'Quyết định' })).toBeVisible()
  await see(page, `${state} planned`)
  const { approvalsNeeded } = (await readApi(page, 'plugin.getPlan', { planId })) as Plan
  for (const person of [people.campaignOffice, people.verifier].slice(0, approvalsNeeded)) {
    const approver = await desk.as(person)
    await approver.goto('/quan-tri/plugin')
    await approver
      .getByRole('link', { name: /^Phương án:/ })
      .first()
      .click()
    await approver.getByRole('button', { name: 'Duyệt phương án' }).click()
    await expect(approver.getByRole('button', { name: 'Duyệt phương án' })).toBeHidden()
  }
  await page.reload()
  await page.getByRole('button', { name: 'Áp dụng phương án' }).click()
  await see(page, `${state} apply`)
  await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng phương án' }).click()
  await expect(page.getByText(/Đã áp dụng\. Bộ phần mở rộng đang dùng là bộ số \d+\./)).toBeVisible()
}

const dossier = async (page: Page, dossierId: string) =>
  (await readApi(page, 'dossier.get', { dossierId })) as Dossier

test('Cài Cụm trường từ danh mục, đặt thiết lập, nâng cấp khi có hồ sơ đang soạn, rồi quay về', async ({
  desk,
}) => {
  const page = await desk.as(people.administrator)
  await openCatalogue(page)
  await see(page, 'catalogue')
  await page.getByRole('searchbox', { name: /Tìm phần mở rộng/ }).fill('cum truong')
  await page.waitForURL(/search=cum/)
  await expect(rowOf(page, 'Cụm trường')).toBeVisible()
  await expect(rowOf(page, 'Xã, phường, đặc khu')).toBeHidden()
  await rowOf(page, 'Cụm trường')
    .getByText(/phiên bản trong danh mục/)
    .click()
  await see(page, 'versions')

  await rowOf(page, 'Cụm trường').getByRole('button', { name: 'Cài bản 1.0.0…' }).click()
  const asking = page.getByRole('dialog', { name: 'Cài Cụm trường bản 1.0.0' })
  await asking.getByRole('button', { name: 'Lập phương án' }).click()
  await expect(asking.getByText('Cần ghi lý do để người sau hiểu.')).toBeVisible()
  await see(page, 'reason')
  await giveReason(page, 'Sở Giáo dục và Đào tạo đề nghị, công văn 118/SGDĐT-VP.', 'Lập phương án')
  await expect(page.getByRole('heading', { level: 1, name: 'Cụm trường: Cài 1.0.0' })).toBeVisible()
  await expect(page.getByText(/đơn vị lập thêm được hồ sơ “Cụm trường”/)).toBeVisible()
  await approveAndApply(desk, page, 'install')

  await page.goto('/quan-tri/plugin/goi/thidua/example')
  await expect(page.getByRole('heading', { level: 1, name: 'Cụm trường' })).toBeVisible()
  await see(page, 'content')
  await page.getByRole('tab', { name: 'Thiết lập' }).click()
  const least = page.getByRole('textbox', { name: 'Số trường ít nhất của một cụm' })
  await least.fill('31')
  await page.getByRole('button', { name: 'Lưu thiết lập' }).click()
  await expect(page.getByText('Nhiều nhất là 30.')).toBeVisible()
  await see(page, 'settings')
  await least.fill('4')
  await page.getByRole('button', { name: 'Lưu thiết lập' }).click()
  await expect(page.getByText('Đã lưu thiết lập, có hiệu lực ngay.')).toBeVisible()
  await expect(page.getByText('Chưa có thay đổi để lưu.')).toBeVisible()
  await expect(least).toHaveValue('4')
  await page.reload()
  await expect(least).toHaveValue('4')

  const officer = await desk.as(people.communeOfficer)
  const dossierId = await startDossier(officer, {
    round: 'Khen thưởng sơ kết năm 2027',
    kind: 'Cụm trường',
    subject: 'Cụm trường Suối Trầm',
    title: 'Bằng khen',
    register: { address: 'Thôn 2, xã Suối Trầm' },
  })
  await officer.getByRole('textbox', { name: 'Trường đầu mối' }).fill('Trường THCS Suối Trầm')
  await officer.keyboard.press('Control+s')
  await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible()
  const reminder = officer.getByRole('region', { name: 'Nhắc khi khai' })
  await expect(reminder.getByText('Phần mở rộng: Cụm trường')).toBeVisible()
  await see(officer, 'filling in beside a widget')
  const before = await dossier(officer, dossierId)

  const released = await releaseExample('1.1.0', nextForm)
  await openCatalogue(page)
  await page.getByRole('button', { name: 'Đọc lại thư mục danh mục' }).click()
  await expect(rowOf(page, 'Cụm trường').getByText('Có bản mới')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Gói mở rộng hoặc danh mục' }).press('Enter')
  await (await chooser).setFiles(packageFile('1.1.0', released))
  await expect(page.getByText('Đã kiểm tra và nhận Cụm trường bản 1.1.0')).toBeVisible()
  await see(page, 'taken')
  await rowOf(page, 'Cụm trường').getByRole('button', { name: 'Nâng cấp lên 1.1.0…' }).click()
  await see(page, 'upgrade')
  await giveReason(page, 'Bổ sung trang thông tin chung.', 'Lập phương án')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Cụm trường: Nâng cấp từ 1.0.0 lên 1.1.0' }),
  ).toBeVisible()
  await expect(page.getByText(/Thêm trường “Trang thông tin chung của cụm”/)).toBeVisible()
  await expect(page.getByRole('row', { name: /Xã Suối Trầm/ })).toBeVisible()
  await approveAndApply(desk, page, 'upgrade')
  await expect
    .poll(async () => (await dossier(officer, dossierId)).formHash, { timeout: 40_000 })
    .not.toBe(before.formHash)
  await officer.goto(`/ho-so/${dossierId}/khai`)
  await expect(officer.getByRole('textbox', { name: 'Trang thông tin chung của cụm' })).toBeVisible()
  await expect(officer.getByRole('textbox', { name: 'Trường đầu mối' })).toHaveValue('Trường THCS Suối Trầm')

  await page.goto('/quan-tri/plugin/goi/thidua/example?tab=health')
  await expect(page.getByRole('heading', { level: 2, name: 'Hiện trạng' })).toBeVisible()
  await see(page, 'health')
  await page.getByRole('tab', { name: 'Lịch sử' }).click()
  await see(page, 'history')
  await page.getByRole('button', { name: 'Quay về bộ trước' }).click()
  await expect(page.getByRole('dialog').getByText('Cụm trường: 1.1.0 → 1.0.0')).toBeVisible()
  await see(page, 'roll back')
  await giveReason(page, 'Trang thông tin chung chưa có hướng dẫn.', 'Quay về')
  await expect(page.getByText(/Đã quay về\. Bộ đang dùng là bộ số/)).toBeVisible()
  await expect(page.getByText(/Đang cài bản 1\.0\.0/)).toBeVisible()
  await expect
    .poll(async () => (await dossier(officer, dossierId)).formHash, { timeout: 40_000 })
    .toBe(before.formHash)
  expect((await dossier(officer, dossierId)).answers['leadSchool']).toBe('Trường THCS Suối Trầm')
  await page.goto('/quan-tri/plugin/lich-su')
  await expect(page.getByRole('list', { name: 'Lịch sử các bộ đã dùng' })).toBeVisible()
  await see(page, 'generations')
})

test('Gói bị sửa sau khi ký không được nhận, nói rõ vì sao và ở đâu', async ({ desk }) => {
  const page = await desk.as(people.administrator)
  await openCatalogue(page)
  const released = await releaseExample('1.2.0', nextForm)
  const tampered = Buffer.from(released)
  tampered[200] = (tampered[200] ?? 0) ^ 0xff
  await dropFile(page, packageFile('1.2.0', tampered))
  const refusal = page.getByRole('alert')
  await expect(refusal).toContainText('Không nhận thidua.example-1.2.0.tar.gz')
  await expect(refusal).toContainText('Lý do:')
  await see(page, 'refused')
  await page.locator('input[type=file]').setInputFiles(packageFile('1.2.0', released))
  await expect(refusal).toContainText('Phiên bản này không có trong danh mục.')
  await page.locator('input[type=file]').setInputFiles(packageFile('la', await unapprovedExample()))
  await expect(refusal).toContainText('Chưa đủ chữ ký của người phê duyệt phía tỉnh.')
  await expect(refusal).toContainText('Chỗ sai: signatures.json')
  await see(page, 'unsigned')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'catalog.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(refusal).toContainText('Không nhận catalog.json')
  await page.locator('input[type=file]').setInputFiles(packageFile('lon', Buffer.alloc(3 * 1_048_576)))
  await expect(refusal).toContainText('Gói nén lớn hơn 2 MB.')
})

test('Tỉnh để xã tự chọn: thủ trưởng thôi dùng thì xã không lập thêm được; tắt làm phương án lỗi thời', async ({
  desk,
}) => {
  const page = await desk.as(people.administrator)
  await page.goto('/quan-tri/plugin/goi/thidua/example')
  await page.getByRole('checkbox', { name: /Để từng đơn vị tự chọn/ }).check()
  await page.getByRole('button', { name: 'Lập phương án thay đổi…' }).click()
  await giveReason(page, 'Hội nghị giao ban tháng 2.', 'Lập phương án')
  await approveAndApply(desk, page, 'assign')

  const head = await desk.as(people.communeHead)
  await head.goto('/phan-mo-rong')
  const choice = head.getByRole('checkbox', { name: /Cụm trường/ })
  await expect(choice).toBeChecked()
  await see(head, 'choices')
  await choice.uncheck()
  await expect(head.getByText('Đơn vị thôi dùng Cụm trường cho hồ sơ mới.')).toBeVisible()
  const officer = await desk.as(people.communeOfficer)
  const session = (await readApi(officer, 'session.getCurrent', {})) as {
    assignments: { unit: { id: string } }[]
  }
  const registering = callApi(officer, 'subject.register', {
    stakeholder: 'schoolCluster',
    name: 'Cụm trường Thôn 3',
    unitId: session.assignments[0]?.unit.id,
  })
  await expect(registering).rejects.toThrow('plugin.not-offered')

  await page.goto('/quan-tri/plugin/goi/thidua/example')
  await page.getByRole('button', { name: 'Việc khác với phần mở rộng này' }).click()
  await page.getByRole('menuitem', { name: 'Gỡ khỏi tỉnh…' }).click()
  await see(page, 'uninstall')
  await giveReason(page, 'Hết năm học.', 'Lập phương án')
  await page.waitForURL(/\/phuong-an\//)
  const planned = page.url()
  await page.goto('/quan-tri/plugin/goi/thidua/example')
  await page.getByRole('button', { name: 'Việc khác với phần mở rộng này' }).click()
  await page.getByRole('menuitem', { name: 'Tắt với hồ sơ mới' }).click()
  await see(page, 'disable')
  await giveReason(page, 'Chờ hướng dẫn mới.', 'Tắt với hồ sơ mới')
  await expect(page.getByText('Đã tắt', { exact: true })).toBeVisible()
  await page.goto(planned)
  await expect(page.getByText('Bộ phần mở rộng đã đổi từ khi lập phương án')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Áp dụng phương án' })).toBeHidden()
  await see(page, 'stale')
  await page.getByRole('button', { name: 'Lập lại phương án trên bộ hiện tại' }).click()
  await expect(page.getByText('Chờ duyệt', { exact: true })).toBeVisible()
  expect(page.url()).not.toBe(planned)
  await approveAndApply(desk, page, 'uninstall')
  await page.goto('/quan-tri/plugin/goi/thidua/example')
  await expect(page.getByText('Đã gỡ, dữ liệu còn giữ')).toBeVisible()
  await see(page, 'retired')
})
