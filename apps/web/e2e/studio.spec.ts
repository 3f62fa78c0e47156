import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openDossier, startDossier } from './desk/acts.ts'
import {
  addQuestion,
  addSection,
  drawingBoard,
  nameForm,
  publish,
  readDraft,
  startDraft,
  tabTo,
  untilSaved,
} from './desk/draw-form.ts'
import { expect, look, signIn, test } from './desk/journey.ts'
import { pdfNamed } from './desk/papers.ts'
import { people } from './platform/platform-facts.ts'

const householdForm = 'Phiếu kê khai thành tích hộ gia đình'
const exported = join(tmpdir(), `bieu-mau-${process.pid}.json`)
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Six questions of the commune in a section of its own, and what they are worth. */
async function drawHouseholdForm(page: Page): Promise<void> {
  await nameForm(page, 'Phiếu hộ gia đình số')
  await addSection(page, 'D3. Đóng góp', 'Hộ gia đình số')
  const number = await addQuestion(page, 'Số nguyên', 'Số người trong hộ dùng điện thoại thông minh')
  await number.getByRole('checkbox', { name: 'Bắt buộc trả lời' }).check()
  await number.getByRole('textbox', { name: 'Lớn nhất' }).fill('50')
  await addQuestion(page, 'Có / Không', 'Nhà có Internet cáp quang')
  const use = await addQuestion(page, 'Đoạn văn', 'Internet giúp gì cho việc làm ăn')
  await use.getByRole('button', { name: /Đặt điều kiện.*Chỉ hiện khi/ }).click()
  await onlyWhenYes(page, 'Nhà có Internet cáp quang')
  const rubric = await addQuestion(page, 'Thang mức có điểm', 'Mức sử dụng dịch vụ công trực tuyến')
  for (const [index, level] of ['Tự làm mọi thủ tục', 'Có người giúp', 'Chưa dùng'].entries())
    await rubric.getByRole('textbox', { name: `Mức ${index + 1}`, exact: true }).fill(level)
  for (const [index, points] of ['10', '5', '0'].entries())
    await rubric.getByRole('textbox', { name: 'Điểm', exact: true }).nth(index).fill(points)
  await addQuestion(page, 'Văn bản ngắn', 'Ứng dụng số hay dùng nhất')
  await addQuestion(page, 'Minh chứng', 'Ảnh chụp khi dùng dịch vụ công')
}

async function onlyWhenYes(page: Page, question: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Chỉ hiện khi' })
  await dialog.getByRole('button', { name: 'Thêm điều kiện', exact: true }).click()
  const field = dialog.getByRole('combobox', { name: 'Chọn trường' })
  await field.fill(question)
  await page.getByRole('option', { name: question }).first().click()
  await dialog.getByRole('combobox', { name: 'Giá trị', exact: true }).selectOption({ label: 'Có' })
  await look(page, 'rule dialog')
  await dialog.getByRole('button', { name: 'Áp dụng', exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function drawPoints(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thang chấm', exact: true }).click()
  await page.getByRole('button', { name: 'Lập thang chấm' }).click()
  await page.getByRole('textbox', { name: 'Tổng điểm tối đa' }).fill('10')
  await page.getByRole('checkbox', { name: 'Hiện điểm tạm tính ngay khi đang khai' }).check()
  await page.getByRole('textbox', { name: 'Tên tiêu chí' }).fill('Hộ gia đình số')
  await page.getByRole('textbox', { name: 'Điểm tối đa', exact: true }).fill('10')
  await page.getByRole('button', { name: 'Thêm phần điểm' }).click()
  await page.getByRole('textbox', { name: 'Tên phần điểm' }).fill('Dùng dịch vụ công')
  await page.getByRole('combobox', { name: 'Cách tính' }).selectOption({ label: 'Theo thang mức' })
  await page.getByRole('combobox', { name: 'Trường thang mức' }).fill('Mức sử dụng')
  await page.getByRole('option', { name: /Mức sử dụng dịch vụ công/ }).click()
  await look(page, 'own points')
}

test('Xã Suối Trầm vẽ “Phiếu hộ gia đình số”, ban hành, khai trên điện thoại và thấy điểm được giải thích', async ({
  desk,
}) => {
  const page = await desk.as(people.communeOfficer)
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Điều hướng chính' })
    .getByRole('link', { name: 'Biểu mẫu' })
    .click()
  await expect(page.getByText('Chưa có bản nháp nào')).toBeVisible()
  await look(page)
  await startDraft(page, householdForm)
  await drawHouseholdForm(page)
  await drawPoints(page)
  await untilSaved(page)
  await publishWithImpact(page)
  const dossierId = await startDossier(page, {
    round: 'Sơ kết',
    kind: 'Hộ gia đình',
    subject: "Hộ ông K' Brèo",
    title: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    register: { address: 'Thôn 2, xã Suối Trầm' },
  })
  const mobile = await desk.visitor(phone)
  await signIn(mobile, people.communeOfficer)
  await fillOnPhone(mobile, dossierId)
  await seeWhy(mobile, dossierId)
})

async function publishWithImpact(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Ban hành biểu mẫu' })
  await expect(dialog.getByText('Biểu mẫu đạt mọi bước kiểm tra')).toBeVisible({ timeout: 30_000 })
  await expect(dialog.getByText('Thêm mục “Hộ gia đình số”')).toBeVisible()
  await expect(dialog.getByRole('heading', { name: 'Ảnh hưởng' })).toBeVisible()
  await look(page, 'publish')
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await publish(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu hộ gia đình số' })).toBeVisible()
  await expect(page.getByText('đang dùng')).toBeVisible()
  await expect(page.getByText('câu riêng')).toHaveCount(6)
  await look(page)
}

/** One thing at a time: the commune's own section, found in the list of sections. */
async function fillOnPhone(page: Page, dossierId: string): Promise<void> {
  await page.goto(`/ho-so/${dossierId}/khai`)
  await page.getByText('Xem tất cả các phần').click()
  await page.getByRole('button', { name: /^Hộ gia đình số/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Hộ gia đình số' })).toBeVisible()
  await expect(page.getByText(/hỏi thêm phần này/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Số người trong hộ dùng điện thoại thông minh' }).fill('4')
  const helped = page.getByRole('textbox', { name: 'Internet giúp gì cho việc làm ăn' })
  await expect(helped).toBeHidden()
  await page
    .getByRole('radiogroup', { name: 'Nhà có Internet cáp quang' })
    .getByLabel('Có', { exact: true })
    .check()
  await helped.fill('Bán cà phê qua mạng, xem giá mỗi ngày.')
  await page
    .getByRole('radiogroup', { name: 'Mức sử dụng dịch vụ công trực tuyến' })
    .getByLabel(/Tự làm mọi thủ tục/)
    .check()
  await page.getByRole('textbox', { name: 'Ứng dụng số hay dùng nhất' }).fill('VNeID')
  await page.locator('input[type=file]').setInputFiles(pdfNamed('anh-dich-vu-cong.pdf'))
  await expect(page.getByRole('link', { name: 'anh-dich-vu-cong.pdf' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Điểm riêng 10/10' })).toBeVisible({ timeout: 15_000 })
  await look(page, 'own section')
  await page.getByRole('button', { name: 'Điểm riêng 10/10' }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name: /Điểm riêng của/ })).toBeVisible()
  await look(page, 'why')
  await page.keyboard.press('Escape')
}

/** From the points down to the answer they rest on; the province's result stands apart. */
async function seeWhy(page: Page, dossierId: string): Promise<void> {
  await openDossier(page, dossierId, 'score')
  await expect(page.getByRole('heading', { name: 'Theo tiêu chí của tỉnh' })).toBeVisible()
  const own = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ has: page.getByRole('heading', { name: /Điểm riêng của/ }) })
    .last()
  await expect(own.getByText('10/10 điểm').first()).toBeVisible()
  await own.getByText('Hộ gia đình số', { exact: true }).click()
  await expect(own.getByRole('heading', { name: 'Vì sao được 10 điểm' })).toBeVisible()
  await expect(own.getByText(/Mức sử dụng dịch vụ công trực tuyến: Tự làm mọi thủ tục/)).toBeVisible()
  // what the phone's bar half covers would be measured as half a button
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight }))
  await look(page, 'score explained')
}

test('Chỉ dùng bàn phím: thêm một câu, đặt điều kiện hiện, và không mất gì khi tải lại trang', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  await startDraft(page, householdForm)
  const { tree, palette, panel, part } = drawingBoard(page)
  await tabTo(page, tree.getByRole('treeitem', { selected: true }))
  await page.keyboard.press('Home')
  for (let pressed = 0; !(await selectedName(page)).startsWith('D3.') && pressed < 40; pressed += 1)
    await page.keyboard.press('ArrowDown')
  await tabTo(page, palette.getByRole('button', { name: 'Có / Không', exact: true }))
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('textbox', { name: 'Tên trường' })).toBeFocused()
  await page.keyboard.type('Hộ có nhật ký nông hộ điện tử')
  await tabTo(page, palette.getByRole('button', { name: 'Văn bản ngắn', exact: true }))
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('textbox', { name: 'Tên trường' })).toBeFocused()
  await page.keyboard.type('Tên nhật ký đang dùng')
  await tabTo(page, panel.getByRole('button', { name: /Đặt điều kiện.*Chỉ hiện khi/ }))
  await page.keyboard.press('Enter')
  await ruleByKeyboard(page, 'Hộ có nhật ký')
  await expect(panel.getByText('“Hộ có nhật ký nông hộ điện tử” là Có')).toBeVisible()
  await untilSaved(page)
  await page.reload()
  await expect(part('Tên nhật ký đang dùng')).toBeVisible()
  const { content } = await readDraft(page)
  const added = content.definition.sections.find(({ id }) => id === 'd3')?.fields.slice(-2) ?? []
  expect(added.map(({ label }) => label.vi)).toEqual([
    'Hộ có nhật ký nông hộ điện tử',
    'Tên nhật ký đang dùng',
  ])
  expect(added[1]?.visibleWhen).toContain(added[0]?.id)
})

async function selectedName(page: Page): Promise<string> {
  const selected = drawingBoard(page).tree.getByRole('treeitem', { selected: true })
  return (await selected.textContent())?.trim() ?? ''
}

async function ruleByKeyboard(page: Page, question: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Chỉ hiện khi' })
  await tabTo(page, dialog.getByRole('button', { name: 'Thêm điều kiện', exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('combobox', { name: 'Chọn trường' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(question)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('combobox', { name: 'Giá trị', exact: true }))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, dialog.getByRole('button', { name: 'Áp dụng', exact: true }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

test('Mọi chế độ của trình soạn biểu mẫu đạt kiểm tra tiếp cận, trên máy tính và điện thoại', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  const draftId = await startDraft(page, 'Phiếu kê khai thành tích cá nhân')
  const views = ['Soạn', 'Xem trước', 'Chạy thử', 'Thang chấm', 'Bản dịch', 'JSON', 'Lịch sử']
  for (const view of views) {
    await page.getByRole('button', { name: view, exact: true }).click()
    await look(page, `view ${view}`)
  }
  const mobile = await desk.visitor(phone)
  await signIn(mobile, people.wardOfficer)
  await mobile.goto(`/bieu-mau/${draftId}`)
  await drawingBoard(mobile).tree.waitFor()
  for (const view of views) {
    await mobile.getByRole('button', { name: view, exact: true }).click()
    await look(mobile, `view ${view}`)
  }
  await mobile.goto('/bieu-mau')
  await expect(mobile.getByRole('link', { name: 'Phiếu kê khai thành tích cá nhân' }).first()).toBeVisible()
  await look(mobile)
})

test('Biểu mẫu đã ban hành: xuất ra tệp, nhập lại được, soạn bản sau, thu hồi thì hồ sơ mới dùng lại biểu mẫu của tỉnh', async ({
  desk,
}) => {
  const page = await desk.as(people.wardOfficer)
  await startDraft(page, 'Phiếu tự đánh giá của tổ chức, doanh nghiệp')
  await nameForm(page, 'Phiếu doanh nghiệp số')
  await addSection(page, 'C1.', 'Phần riêng của phường')
  await addQuestion(page, 'Có / Không', 'Đã dùng hóa đơn điện tử')
  await untilSaved(page)
  await publish(page)
  for (const [name, ending] of Object.entries({ JSON: 'json', Excel: 'xlsx', Word: 'docx' })) {
    await page.getByRole('button', { name: 'Xuất tệp và việc khác' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: new RegExp(`\\(${name}\\)`) }).click()
    expect((await saving).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`))
    if (ending === 'json') await (await saving).saveAs(exported)
  }
  await page.getByRole('button', { name: 'Soạn phiên bản mới' }).click()
  await page.waitForURL(/\/bieu-mau\/[0-9a-f-]{36}/)
  await expect(drawingBoard(page).part('Đã dùng hóa đơn điện tử')).toBeVisible()
  await page.goto('/bieu-mau/nhap')
  await page.locator('input[type=file]').setInputFiles(exported)
  await expect(page.getByRole('radio', { name: /Phiếu doanh nghiệp số/ })).toBeVisible({ timeout: 20_000 })
  await page.goto('/bieu-mau')
  await page
    .getByRole('region', { name: 'Đã ban hành' })
    .getByRole('link', { name: 'Phiếu doanh nghiệp số' })
    .click()
  await page.getByRole('button', { name: 'Xuất tệp và việc khác' }).click()
  await page.getByRole('menuitem', { name: 'Thu hồi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thu hồi' })
  await dialog.getByRole('textbox', { name: 'Lý do thu hồi' }).fill('Chờ hướng dẫn thống nhất.')
  await dialog.getByRole('textbox', { name: /^Gõ số phiên bản/ }).fill('1.0.0')
  await look(page, 'withdraw')
  await dialog.getByRole('button', { name: 'Thu hồi' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('đã thu hồi', { exact: true })).toBeVisible()
  await expect(page.getByText('Chờ hướng dẫn thống nhất.')).toBeVisible()
})
