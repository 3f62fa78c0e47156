import type { Locator, Page } from '@playwright/test'
import { openDossier } from './desk/acts.ts'
import { type Desk, expect, look, test } from './desk/journey.ts'
import { see } from './desk/see.ts'
import { wordPaper } from './desk/word-paper.ts'
import { act, bringToProvince, householdDossier } from './desk/ward-household.ts'
import { demoPassword, firstDay, people } from './platform/platform-facts.ts'

const summary = 'Tóm tắt thành tích'
const sent = 'Gửi nhận xét'

function panel(page: Page, title: string) {
  return page.getByRole('group', { name: new RegExp(`^Nhận xét tại ${title}`) })
}

/** Among what was said, not in a box where it is still being written. */
function said(at: Locator, words: string): Locator {
  return at.getByRole('listitem').getByText(words, { exact: true })
}

/** Presses the button beside a question and writes. */
async function write(page: Page, title: string, words: string): Promise<void> {
  await page.getByRole('button', { name: `Viết nhận xét: ${title}`, exact: true }).click()
  await page.getByRole('textbox', { name: `Nhận xét về: ${title}`, exact: true }).fill(words)
}

async function readings(desk: Desk, dossierId: string): Promise<Page> {
  const page = await desk.as(people.verifier)
  await openDossier(page, dossierId)
  return page
}

test('Cơ quan tỉnh ghi nhận xét tại câu, trả lại kèm nhận xét; đơn vị thấy tại câu, trả lời, đánh dấu đã giải quyết', async ({
  desk,
}) => {
  const dossierId = await householdDossier(desk, 'Hộ Bùi Thị Nhận Xét')
  await bringToProvince(desk, dossierId, { number: '71/TTr-UBND', on: firstDay })
  const province = await readings(desk, dossierId)
  await write(province, summary, 'Nội bộ: đối chiếu số này với báo cáo của phường.')
  await province.getByRole('button', { name: sent }).click()
  await expect(panel(province, summary).getByText('nội bộ', { exact: true })).toBeVisible()
  await write(province, 'Số hộ, số người đang sử dụng', 'Đề nghị ghi rõ số hộ, tách khỏi số người.')
  await province.getByRole('checkbox', { name: /^Gửi người khai khi trả lại/ }).check()
  await see(province, 'remark being written')
  await province.getByRole('button', { name: sent }).click()
  await expect(panel(province, 'Số hộ, số người đang sử dụng').getByText('gửi khi trả lại')).toBeVisible()

  const ward = await desk.as(people.wardOfficer)
  await openDossier(ward, dossierId)
  await expect(ward.getByRole('heading', { level: 3, name: 'Báo cáo thành tích' })).toBeVisible()
  await expect(ward.getByText('tách khỏi số người')).toHaveCount(0)

  await province.getByRole('button', { name: /^Trả lại/ }).click()
  const dialog = province.getByRole('dialog')
  await expect(dialog.getByText('Gửi kèm 1 nhận xét đã ghi cho người khai.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Cần rõ hơn ở hai câu')
  await dialog.getByText('Đánh dấu câu cần xem lại').click()
  await dialog.getByRole('checkbox', { name: 'Chủ hộ' }).check()
  await dialog.getByRole('textbox', { name: /^Nhận xét tại: Chủ hộ/ }).fill('Ghi cả họ và tên đệm.')
  await look(province, 'return with remarks')
  await dialog.getByRole('button', { name: /^Trả lại/ }).click()
  await expect(dialog).toBeHidden()

  await ward.reload()
  const notice = await wordPaper(ward, 'Thông báo trả lại, bổ sung (Word)')
  expect(notice).toContain('THÔNG BÁO')
  expect(notice).toContain('Ghi cả họ và tên đệm.')
  expect(notice).toContain('Đề nghị ghi rõ số hộ, tách khỏi số người.')
  expect(notice).not.toContain('đối chiếu số này')
  expect(await wordPaper(ward, 'Phiếu tiếp nhận (Word)')).toContain('PHIẾU TIẾP NHẬN HỒ SƠ')
  const minutes = await wordPaper(ward, 'Biên bản hội đồng đơn vị (Word)')
  expect(minutes).toContain('Tổng số thành viên Hội đồng: 09; có mặt: 09')
  expect(await wordPaper(ward, 'Báo cáo thành tích của cá nhân, hộ gia đình (Mẫu số 08) (Word)')).toContain(
    'Giá trị ước tính (đồng): 60.000.000 đồng',
  )
  await ward.getByRole('link', { name: 'Mở chỗ cần bổ sung' }).click()
  await expect(ward.getByRole('textbox', { name: 'Chủ hộ' })).toBeFocused()
  const atHead = panel(ward, 'Chủ hộ')
  await expect(said(atHead, 'Ghi cả họ và tên đệm.')).toBeVisible()
  await expect(atHead.getByText('gửi kèm khi trả lại')).toBeVisible()
  await expect(ward.getByRole('navigation', { name: 'Các phần của phiếu' })).toContainText(
    '1 nhận xét chưa giải quyết',
  )
  await expect(ward.getByText('đối chiếu số này')).toHaveCount(0)
  await see(ward, 'remarks while filling')
  await atHead.getByRole('button', { name: 'Trả lời' }).click()
  await atHead.getByRole('textbox', { name: 'Trả lời' }).fill('Đã ghi đủ.')
  await atHead.getByRole('button', { name: sent }).click()
  await expect(said(atHead, 'Đã ghi đủ.')).toBeVisible()
  await atHead.getByRole('button', { name: 'Đã giải quyết' }).click()
  await expect(atHead.getByText('1 nhận xét đã giải quyết')).toBeVisible()

  await ward.getByRole('button', { name: 'Nhận xét tiếp theo (1)' }).click()
  await expect(ward.getByRole('heading', { level: 2, name: 'D3. Đóng góp, sản phẩm, mô hình' })).toBeVisible()
  await expect(panel(ward, 'Số hộ, số người đang sử dụng')).toBeFocused()
  await ward.goto(`/ho-so/${dossierId}/kiem-tra`)
  await expect(ward.getByText(/^Còn 1 nhận xét chưa giải quyết/)).toBeVisible()
  await see(ward, 'remarks on check')
})

test('Chỉ bằng bàn phím: viết, gửi, trả lời, đánh dấu, mở lại', async ({ desk }) => {
  const dossierId = await householdDossier(desk, 'Hộ Bàn Phím')
  const page = await desk.as(people.wardOfficer)
  await page.goto(`/ho-so/${dossierId}/khai`)
  const head = page.getByRole('textbox', { name: 'Chủ hộ' })
  await expect(page.getByRole('button', { name: 'Viết nhận xét: Chủ hộ' })).toBeVisible()
  await head.focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Số thành viên', exact: true })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('textbox', { name: 'Nhận xét về: Chủ hộ' })).toBeFocused()
  await page.keyboard.type('Hỏi lại hộ này')
  await page.keyboard.press('Control+Enter')
  const thread = panel(page, 'Chủ hộ')
  await expect(said(thread, 'Hỏi lại hộ này')).toBeVisible()
  await expect(page).toHaveURL(/\/khai/)
  await expect(thread).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(thread.getByRole('button', { name: 'Trả lời' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Đã hỏi')
  await page.keyboard.press('Control+Enter')
  await expect(said(thread, 'Đã hỏi')).toBeVisible()
  await expect(thread).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const folded = thread.getByText('1 nhận xét đã giải quyết')
  await expect(folded).toBeVisible()
  await expect(thread).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(folded).toBeHidden()
  await expect(page.getByRole('button', { name: 'Nhận xét tiếp theo (1)' })).toBeVisible()
})

test('Lời đang viết không mất: tải lại trang, mất mạng, hết phiên; gửi lại không thành hai lời', async ({
  desk,
}) => {
  const dossierId = await householdDossier(desk, 'Hộ Lời Chưa Gửi')
  const page = await desk.as(people.wardOfficer)
  await page.goto(`/ho-so/${dossierId}/khai`)
  await write(page, 'Chủ hộ', 'Lời chưa gửi')
  await expect(page.getByText('Chưa gửi. Lời này được giữ trên máy này.')).toBeVisible()
  await expect.poll(() => keptWords(page)).toEqual(['Lời chưa gửi'])
  await page.reload()
  const box = page.getByRole('textbox', { name: 'Nhận xét về: Chủ hộ' })
  await expect(box).toHaveValue('Lời chưa gửi')

  // the server gets it, its answer gets lost
  let lost = 0
  await page.route('**/api/trpc/remark.write', async (route) => {
    lost += 1
    if (lost > 2) return route.continue()
    await route.fetch()
    return route.abort('internetdisconnected')
  })
  await page.getByRole('button', { name: sent }).click()
  await expect(panel(page, 'Chủ hộ').getByRole('alert')).toBeVisible()
  await look(page, 'remark not sent')
  await page.reload()
  await expect(box).toHaveValue('Lời chưa gửi')
  await page.getByRole('button', { name: sent }).click()
  await expect(box).toBeHidden()
  await expect(said(panel(page, 'Chủ hộ'), 'Lời chưa gửi')).toHaveCount(1)
  await page.unroute('**/api/trpc/remark.write')

  await write(page, 'Số thành viên', 'Viết lúc hết phiên')
  await page.context().clearCookies()
  await page.getByRole('button', { name: sent }).click()
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await dialog.getByLabel('Mật khẩu').fill(demoPassword)
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(dialog).toBeHidden()
  await expect(said(panel(page, 'Số thành viên'), 'Viết lúc hết phiên')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Nhận xét về: Số thành viên' })).toBeHidden()
  await expect.poll(() => keptWords(page)).toEqual([])

  await write(page, 'Số thành viên', 'Viết rồi bỏ')
  await page.getByRole('button', { name: 'Bỏ lời đang viết' }).click()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('textbox', { name: 'Nhận xét về: Số thành viên' })).toHaveValue('Viết rồi bỏ')
})

test('Trên điện thoại nhận xét nằm ngay dưới câu; hai cán bộ cùng trả lời thì người sau đọc lời trước rồi gửi lại', async ({
  desk,
}) => {
  const dossierId = await householdDossier(desk, 'Hộ Điện Thoại')
  const officer = await desk.as(people.wardOfficer)
  const head = await desk.as(people.wardHead)
  await officer.setViewportSize({ width: 390, height: 844 })
  await officer.goto(`/ho-so/${dossierId}/khai`)
  await write(officer, 'Chủ hộ', 'Anh Bình xem giúp tên này')
  await officer.getByRole('button', { name: sent }).click()
  const thread = panel(officer, 'Chủ hộ')
  await expect(said(thread, 'Anh Bình xem giúp tên này')).toBeVisible()
  const field = await officer.getByRole('textbox', { name: 'Chủ hộ', exact: true }).boundingBox()
  const below = await thread.boundingBox()
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0))
  expect((below?.x ?? 0) + (below?.width ?? 0)).toBeLessThanOrEqual(390)

  await openDossier(head, dossierId)
  const other = panel(head, 'Chủ hộ')
  await other.getByRole('button', { name: 'Trả lời' }).click()
  await other.getByRole('textbox', { name: 'Trả lời' }).fill('Tên đúng rồi')
  await thread.getByRole('button', { name: 'Trả lời' }).click()
  await thread.getByRole('textbox', { name: 'Trả lời' }).fill('Tôi đã xem sổ')
  await thread.getByRole('button', { name: sent }).click()
  await expect(said(thread, 'Tôi đã xem sổ')).toBeVisible()
  await other.getByRole('button', { name: sent }).click()
  await expect(other.getByText(/vừa có lời mới/)).toBeVisible()
  await expect(said(other, 'Tôi đã xem sổ')).toBeVisible()
  await expect(other.getByRole('textbox', { name: 'Trả lời' })).toHaveValue('Tên đúng rồi')
  await other.getByRole('button', { name: sent }).click()
  await expect(said(other, 'Tên đúng rồi')).toBeVisible()

  await act(officer, dossierId, 'dossier.withdraw', { reason: 'Rút để làm lại' })
  await openDossier(head, dossierId)
  await expect(said(panel(head, 'Chủ hộ'), 'Tên đúng rồi')).toBeVisible()
  await expect(head.getByRole('button', { name: /^Viết nhận xét/ })).toHaveCount(0)
  await expect(panel(head, 'Chủ hộ').getByRole('button', { name: 'Trả lời' })).toHaveCount(0)
})

/** What lies on this machine. */
async function keptWords(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('thidua-drafts')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('remarks').objectStore('remarks').getAll()
          reading.addEventListener('success', () => {
            resolve((reading.result as { text: string }[]).map(({ text }) => text))
            opening.result.close()
          })
        })
      }),
  )
}
