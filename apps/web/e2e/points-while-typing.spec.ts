import type { Page } from '@playwright/test'
import { chooseAndStart } from './desk/acts.ts'
import { installExample, takeExampleBack } from './desk/install-plugin.ts'
import { expect, test } from './desk/journey.ts'
import { see } from './desk/see.ts'
import { people } from './platform/platform-facts.ts'
import { releaseExample } from './platform/release-plugin.ts'

/** The publisher of the scoring wants its points seen while somebody fills in. */
function showPoints(files: Map<string, string>): void {
  const path = 'scoring/f60-points.json'
  const scoring = JSON.parse(files.get(path) ?? '') as object
  files.set(path, JSON.stringify({ ...scoring, version: '1.1.0', showWhileFilling: true }, null, 2))
}

async function openSection(page: Page, title: string): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^${title}`) })
  const list = page.getByText('Xem tất cả các phần')
  if ((await list.isVisible()) && !(await button.isVisible())) await list.click()
  await button.click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
}

test('Thang điểm của tỉnh cho hiện khi khai: điểm đổi ngay tại tiêu chí theo từng phím, trước khi lưu, cả trên điện thoại', async ({
  desk,
}) => {
  await releaseExample('1.9.0', showPoints)
  await installExample(desk, '1.9.0')
  const page = await desk.as(people.communeOfficer)
  await page.goto('/ho-so/moi')
  await chooseAndStart(page, {
    round: 'Khen thưởng sơ kết năm 2027',
    kind: 'Cụm trường',
    subject: 'Cụm trường Điểm',
    title: 'Bằng khen',
    register: { address: 'Thôn 4, xã Suối Trầm' },
  })
  // nothing reaches the server: what changes is counted here
  await page.route('**/api/trpc/dossier.saveAnswers', (route) => route.abort('internetdisconnected'))
  await openSection(page, 'II. Bài giảng số dùng chung')
  const atCriterion = page.getByText(/^Điểm tiêu chí này:/)
  const total = page.getByRole('button', { name: /^Điểm \d/ })
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 0/30')
  await expect(total).toHaveText('Điểm 0/100')
  const shared = page.getByRole('textbox', { name: 'Bài giảng số dùng chung' })
  await shared.pressSequentially('1')
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 0/30')
  await shared.pressSequentially('2')
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 5/30')
  await expect(shared).toBeFocused()
  await page.getByRole('textbox', { name: 'Trong đó được trường khác dùng lại' }).pressSequentially('10')
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 20/30')
  await expect(total).toHaveText('Điểm 20/100')
  await see(page, 'points at the criterion')

  await page.setViewportSize({ width: 390, height: 844 })
  await openSection(page, 'IV. Kỹ năng số')
  await page.getByRole('textbox', { name: 'Giáo viên đã tập huấn kỹ năng số' }).pressSequentially('81,5')
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 15/30')
  const clubs = page.getByRole('textbox', { name: 'Câu lạc bộ công nghệ chung của cụm' })
  await clubs.pressSequentially('2')
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 17/30')
  await expect(total).toHaveText('Điểm 37/100')
  await clubs.scrollIntoViewIfNeeded()
  await expect(atCriterion).toBeInViewport()
  await expect(total).toBeInViewport()
  await openSection(page, 'V. An toàn trên mạng')
  await page
    .getByRole('radiogroup', { name: 'Có bộ quy tắc ứng xử trên mạng chung' })
    .getByLabel('Có', { exact: true })
    .check()
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 20/20')
  await page
    .getByRole('radiogroup', { name: 'Có sự cố lộ dữ liệu học sinh trong kỳ' })
    .getByLabel('Có', { exact: true })
    .check()
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 5/20')
  await expect(total).toHaveText('Điểm 42/100')

  await page.unroute('**/api/trpc/dossier.saveAnswers')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible({ timeout: 20_000 })
  await expect(total).toHaveText('Điểm 42/100')
  await total.click()
  const why = page.getByRole('dialog', { name: 'Vì sao được điểm này' })
  await expect(why.getByText('Tổng điểm 42')).toBeVisible()
  await expect(why.getByText('Kỹ năng số', { exact: true })).toBeVisible()
  await see(page, 'why the points')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(page.url())
  await openSection(page, 'IV. Kỹ năng số')
  await expect(atCriterion).toHaveText('Điểm tiêu chí này: 17/30')
  await takeExampleBack(desk)
})
