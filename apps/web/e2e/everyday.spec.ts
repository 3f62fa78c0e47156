import type { Page } from '@playwright/test'
import { chooseDossier, openDossier, startDossier } from './desk/acts.ts'
import { fillSection } from './desk/fill-form.ts'
import { goldenAnswers } from './desk/golden-answers.ts'
import { callApi, expect, look, readApi, signIn, test } from './desk/journey.ts'
import { lyingFile, pdfNamed } from './desk/papers.ts'
import { demoPassword, people } from './platform/platform-facts.ts'

const saved = /^Đã lưu lúc \d\d:\d\d$/

/** A dossier of the ward, straight through the API: how it is started is shown on the straight path. */
async function wardDossier(page: Page, subject: string): Promise<string> {
  const rounds = (await readApi(page, 'campaign.listRounds', { openOnly: true })) as {
    id: string
    code: string
  }[]
  const unit = await ownUnit(page)
  const registered = (await callApi(page, 'subject.register', {
    stakeholder: 'household',
    name: subject,
    unitId: unit,
  })) as { id: string }
  const { id } = (await callApi(page, 'dossier.create', {
    roundId: rounds.find(({ code }) => code === 'SK-2027')?.id,
    subjectId: registered.id,
    title: 'bk-tinh',
  })) as { id: string }
  return id
}

async function ownUnit(page: Page): Promise<string> {
  const session = (await readApi(page, 'session.getCurrent', {})) as {
    assignments: { unit: { id: string } }[]
  }
  return session.assignments[0]?.unit.id ?? ''
}

const household = goldenAnswers('individual-household', 'f09-household', 'f09-household-achievement')
const firstSection = household.form.sections[0]?.fields ?? []

test('Việc của tôi chỉ có việc, mỗi việc một động từ; bảng tìm nhanh mở hồ sơ không cần dấu', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Phạm Thị Đào')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Nộp hồ sơ: Hộ Phạm Thị Đào' })).toBeVisible()
  await look(page)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox')
  await palette.fill('pham thi dao')
  await expect(page.getByRole('option', { name: /Hộ Phạm Thị Đào/ })).toBeVisible()
  await look(page, 'palette')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/ho-so/${dossierId}`)
  await page.getByRole('heading', { level: 1, name: 'Hộ Phạm Thị Đào' }).waitFor()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  await look(page, 'shortcuts')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('Danh sách: địa chỉ là bộ lọc, gõ không dấu vẫn thấy, J và Enter mở hồ sơ', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Đặng Văn Ước')
  await page.goto('/ho-so')
  await page.getByRole('searchbox', { name: /Tìm theo mã/ }).fill('dang van uoc')
  await page.waitForURL(/search=dang/)
  await expect(page.getByRole('link', { name: 'Hộ Đặng Văn Ước' })).toBeVisible()
  await expect(page.getByText('1 hồ sơ')).toBeVisible()
  await page.getByRole('button', { name: 'Bộ lọc', exact: true }).click()
  await page.getByRole('combobox', { name: 'Đối tượng' }).selectOption({ label: 'Hộ gia đình' })
  await page.waitForURL(/stakeholder=household/)
  await look(page, 'filtered')
  const shared = page.url()
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click()
  await expect(page.getByText('Đã sao chép liên kết.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shared)
  await page.goto(shared)
  await expect(page.getByRole('link', { name: 'Hộ Đặng Văn Ước' })).toBeVisible()
  await page.locator('body').click({ position: { x: 600, y: 700 } })
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/ho-so/${dossierId}`)
})

test('Mất mạng giữa chừng: giữ trên máy, có mạng lại thì tự lưu', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Lê Thị Ngoại Tuyến')
  await page.goto(`/ho-so/${dossierId}/khai`)
  const head = page.getByRole('textbox', { name: 'Chủ hộ' })
  await head.fill('Lê Thị Mận')
  await expect(page.getByText(saved)).toBeVisible()
  await page.context().setOffline(true)
  await head.fill('Lê Thị Mận, sinh hoạt tại thôn 2')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Ngoại tuyến, đã giữ trên máy này')).toBeVisible()
  await look(page, 'offline')
  await page.context().setOffline(false)
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(head).toHaveValue('Lê Thị Mận, sinh hoạt tại thôn 2')
})

test('Phiên hết giữa lúc khai: đăng nhập ngay tại chỗ rồi khai tiếp, không mất chữ nào', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Trần Hết Phiên')
  await page.goto(`/ho-so/${dossierId}/khai`)
  const head = page.getByRole('textbox', { name: 'Chủ hộ' })
  await head.waitFor()
  await page.context().clearCookies()
  await head.fill('Trần Văn Tiếp')
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await expect(dialog).toBeVisible()
  await look(page, 'expired')
  await dialog.getByLabel('Mật khẩu').fill(demoPassword)
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(saved)).toBeVisible()
  await page.reload()
  await expect(head).toHaveValue('Trần Văn Tiếp')
})

test('Hai cán bộ cùng mở một hồ sơ: mục khác nhau thì ghép, cùng một mục thì cho thấy cả hai', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Hai Người Sửa')
  const other = await desk.visitor()
  await signIn(other, people.wardOfficer)
  for (const each of [page, other]) {
    await each.goto(`/ho-so/${dossierId}/khai`)
    await each.getByRole('textbox', { name: 'Chủ hộ' }).waitFor()
  }
  await other.getByRole('textbox', { name: 'Thôn, tổ dân phố' }).fill('Thôn 5')
  await other.keyboard.press('Control+s')
  await expect(other.getByText(saved)).toBeVisible()
  await page.getByRole('textbox', { name: 'Chủ hộ' }).fill('Nguyễn Thị A')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(saved)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Thôn, tổ dân phố' })).toHaveValue('Thôn 5')
  await other.getByRole('textbox', { name: 'Chủ hộ' }).fill('Nguyễn Thị B')
  await other.keyboard.press('Control+s')
  const dialog = other.getByRole('dialog', { name: 'Hai người cùng sửa' })
  await expect(dialog.getByText('Nguyễn Thị A')).toBeVisible()
  await expect(dialog.getByText('Nguyễn Thị B')).toBeVisible()
  await look(other, 'conflict')
  await dialog.getByRole('radio', { name: 'Đã lưu trước đó' }).check()
  await dialog.getByRole('button', { name: 'Giữ các giá trị đã chọn' }).click()
  await expect(other.getByRole('textbox', { name: 'Chủ hộ' })).toHaveValue('Nguyễn Thị A')
})

test('Khai chỉ bằng bàn phím', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Gõ Phím')
  await page.goto(`/ho-so/${dossierId}/khai`)
  await page.getByRole('textbox', { name: 'Chủ hộ' }).waitFor()
  await tabTo(page, 'Chủ hộ')
  await page.keyboard.insertText('Hoàng Văn Phím')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('4')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('Thôn 1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('heading', { level: 2, name: 'D3. Đóng góp, sản phẩm, mô hình' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('radio', { name: 'Hộ tự khai' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm tra trước khi nộp' })).toBeVisible()
  await expect(page.getByText('Hoàng Văn Phím')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('phải sửa trước khi nộp')
  await look(page, 'problems')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/khai\?field=/)
})

/** Presses Tab until the named box has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const box = page.getByRole('textbox', { name, exact: true })
  for (let step = 0; step < 60; step += 1) {
    if (await box.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${name}`)
}

test('Khai trên điện thoại: mỗi lần một phần, danh sách phần gập lại', async ({ desk }) => {
  const page = await desk.visitor({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await signIn(page, people.wardOfficer)
  await look(page)
  const dossierId = await wardDossier(page, 'Hộ Điện Thoại')
  await page.goto(`/ho-so/${dossierId}/khai`)
  await expect(page.getByText('Phần 1/3')).toBeVisible()
  await fillSection(page, firstSection, household.answers)
  await look(page)
  await page.getByText('Xem tất cả các phần').click()
  await expect(page.getByRole('button', { name: /Về hộ gia đình ?, đã xong/ })).toBeVisible()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByText('Phần 2/3')).toBeVisible()
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: innerWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(view)
  await page.goto('/ho-so')
  await expect(page.getByRole('link', { name: 'Hộ Điện Thoại' })).toBeVisible()
  await look(page)
})

test('Tệp nói sai về mình bị từ chối, câu trả lời còn nguyên; tệp thật có tiến độ và bỏ được, lấy lại được', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Minh Chứng')
  await page.goto(`/ho-so/${dossierId}/khai?section=d3`)
  await page.getByRole('checkbox', { name: /Nhiều đóng góp/ }).check()
  const field = page.locator('[data-field="d3Evidence"]')
  await field.locator('input[type=file]').setInputFiles(lyingFile)
  await expect(field.getByText(/ban-quet\.pdf/).first()).toBeVisible()
  await expect(field.getByText(/Nội dung tệp không khớp|Loại tệp này chưa được nhận/)).toBeVisible()
  await look(page, 'refused file')
  await field.locator('input[type=file]').setInputFiles(pdfNamed('xac-nhan.pdf'))
  await expect(field.getByRole('link', { name: 'xac-nhan.pdf' })).toBeVisible()
  await field.getByRole('button', { name: /xac-nhan\.pdf/ }).click()
  await expect(field.getByRole('link', { name: 'xac-nhan.pdf' })).toBeHidden()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(field.getByRole('link', { name: 'xac-nhan.pdf' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Nhiều đóng góp/ })).toBeChecked()
})

test('Chuyển sang tiếng Anh và trở lại, chữ đang gõ không mất', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Song Ngữ')
  await page.goto(`/ho-so/${dossierId}/khai`)
  await page.getByRole('textbox', { name: 'Chủ hộ' }).fill('Nguyễn Văn Song')
  await page.getByRole('button', { name: /^Tài khoản/ }).click()
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByText('Sign out everywhere')).toBeVisible()
  await look(page, 'English')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Dossiers' }).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await expect(page.locator('[data-field="headName"]').getByRole('textbox')).toHaveValue('Nguyễn Văn Song')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('switch to vietnamese')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Hồ sơ' }).first()).toBeVisible()
})

test('Bản in có quốc hiệu, không có nút', async ({ desk }) => {
  const page = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(page, 'Hộ Bản In')
  await page.goto(`/ho-so/${dossierId}/kiem-tra`)
  await page.getByRole('heading', { level: 1, name: 'Kiểm tra trước khi nộp' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible()
  await expect(page.getByText('Độc lập - Tự do - Hạnh phúc')).toBeVisible()
  await expect(page.getByRole('button', { name: 'In phiếu' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeHidden()
})

test('Đăng xuất khỏi mọi thiết bị: máy kia cũng phải đăng nhập lại', async ({ desk }) => {
  const page = await desk.visitor()
  await signIn(page, people.departmentOfficer)
  const other = await desk.visitor()
  await signIn(other, people.departmentOfficer)
  await page.getByRole('button', { name: /^Tài khoản/ }).click()
  await look(page, 'account')
  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()
  await look(page)
  await other.goto('/ho-so')
  await expect(other.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible()
  expect(new URL(other.url()).searchParams.get('next')).toBe('/ho-so')
})

test('Hồ sơ của đơn vị khác coi như không có; trang không có thì nói rõ', async ({ desk }) => {
  const ward = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(ward, 'Hộ Riêng Của Phường')
  const stranger = await desk.as(people.departmentOfficer)
  await stranger.goto(`/ho-so/${dossierId}`)
  await expect(stranger.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
  await look(stranger)
  await stranger.goto('/khong-co-trang-nay')
  await expect(stranger.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
})

test('Hai cán bộ cùng quyết một lúc: một người được, người kia biết ai đã làm', async ({ desk }) => {
  const officer = await desk.as(people.wardOfficer)
  const dossierId = await wardDossier(officer, 'Hộ Hai Người Nộp')
  const other = await desk.visitor()
  await signIn(other, people.wardOfficer)
  await openDossier(other, dossierId)
  await other.getByRole('button', { name: 'Rút hồ sơ' }).click()
  await other.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Hộ không muốn dự xét.')
  const { version } = (await readApi(officer, 'dossier.get', { dossierId })) as { version: number }
  await callApi(officer, 'dossier.saveAnswers', { dossierId, version, changes: { headName: 'Đã sửa' } })
  await other.getByRole('dialog').getByRole('button', { name: 'Rút hồ sơ' }).click()
  await expect(other.getByText('Hồ sơ vừa được người khác xử lý')).toBeVisible()
  await expect(other.getByText(/Vũ Ngọc Anh/).last()).toBeVisible()
  await expect(other.getByRole('textbox', { name: 'Lý do' })).toHaveValue('Hộ không muốn dự xét.')
})

test('Các trang của người quản trị và cơ quan thường trực', async ({ desk }) => {
  const administrator = await desk.as(people.administrator)
  await visit(administrator, [
    ['/chien-dich', 'Phong trào thi đua'],
    ['/quan-tri', 'Quản trị'],
    ['/quan-tri/dot-xet', 'Quản trị'],
    ['/quan-tri/nguoi-dung', 'Quản trị'],
    ['/quan-tri/don-vi', 'Quản trị'],
    ['/quan-tri/lich', 'Quản trị'],
    ['/quan-tri/thiet-dat', 'Quản trị'],
    ['/quan-tri/dti', 'Quản trị'],
    ['/bao-cao', 'Báo cáo'],
  ])
  const secretary = await desk.as(people.provincialSecretary)
  await visit(secretary, [['/hoi-dong', 'Hội đồng']])
  const office = await desk.as(people.deciderOffice)
  await visit(office, [
    ['/quyet-dinh', 'Quyết định'],
    ['/quyet-dinh/ky', 'Ghi nhận quyết định khen thưởng'],
  ])
  const anybody = await desk.visitor()
  await visit(anybody, [
    ['/cong-khai', 'Gương điển hình'],
    ['/xac-nhan', 'Kiểm tra chứng nhận'],
    ['/xac-nhan/KHONG-CO-MA-NAY', 'Không có chứng nhận nào mang mã này.'],
    ['/de-cu', 'Giới thiệu gương điển hình'],
  ])
})

async function visit(
  page: Page,
  pages: readonly (readonly [path: string, heading: string])[],
): Promise<void> {
  for (const [path, heading] of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await look(page)
  }
}

test('Lập hồ sơ trùng bị từ chối bằng một câu, lựa chọn còn nguyên', async ({ desk }) => {
  const page = await desk.as(people.communeOfficer)
  const wanted = {
    round: 'Khen thưởng sơ kết năm 2027',
    kind: 'Cá nhân',
    subject: 'Hoàng Văn Thuận',
    title: 'Bằng khen',
  }
  await startDossier(page, wanted)
  await page.goto('/ho-so/moi')
  await chooseDossier(page, wanted)
  await page.getByRole('button', { name: 'Lập hồ sơ và khai' }).click()
  await expect(page.getByRole('alert')).toContainText('đã có hồ sơ')
  await expect(page.getByRole('radio', { name: /Hoàng Văn Thuận/ })).toBeChecked()
})
