import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './desk/journey.ts'

// The kit page needs no sign-in: every component in every state, and one section with every kind of question.

const violations: string[] = []

test.beforeEach(async ({ page }) => {
  violations.length = 0
  page.on('pageerror', (error) => violations.push(error.message))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      setTimeout(() => {
        throw new Error(`content policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    }),
  )
  await page.goto(`${process.env['THIDUA_ADDRESS'] ?? ''}/kit`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test.afterEach(() => expect(violations).toEqual([]))

async function expectAccessible(page: Page, part = 'body'): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze()
  expect(found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

/** What Unikey does: it takes back letters and gives the one with its marks. `<2` is two letters taken back. */
async function typeTelex(page: Page, box: Locator, strokes: readonly string[]): Promise<void> {
  await box.fill('')
  for (const stroke of strokes) {
    if (!stroke.startsWith('<')) await page.keyboard.insertText(stroke)
    else for (let left = Number(stroke.slice(1)); left > 0; left -= 1) await page.keyboard.press('Backspace')
  }
}

for (const [name, width, height, scheme] of [
  ['a PC in the light', 1366, 768, 'light'],
  ['a PC in the dark', 1366, 768, 'dark'],
  ['a phone in the light', 390, 844, 'light'],
  ['a phone in the dark', 390, 844, 'dark'],
] as const) {
  test(`every component is accessible and fits on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme })
    await expectAccessible(page)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
}

test('Vietnamese typed with Telex, by backspaces or by composition, stays as typed', async ({
  page,
  context,
}) => {
  const box = page.locator('#f-planNumber')
  await typeTelex(page, box, [
    'N',
    'g',
    'u',
    'y',
    'e',
    '<1',
    'ê',
    'n',
    '<1',
    '<1',
    'ễ',
    'n',
    ' ',
    'Đ',
    'a',
    '<1',
    'ặ',
    'n',
    'g',
  ])
  await expect(box).toHaveValue('Nguyễn Đặng')
  await page.keyboard.press('Tab')
  await expect(box).toHaveValue('Nguyễn Đặng')

  await box.fill('')
  const browser = await context.newCDPSession(page)
  for (const text of ['d', 'dd', 'đ', 'đa', 'đaj', 'đặ', 'đặn']) {
    await browser.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await browser.send('Input.insertText', { text: 'đặng' })
  await page.keyboard.press('Tab')
  await expect(box).toHaveValue('đặng')
})

test('numbers and dates are read the Vietnamese way and never rewritten under the cursor', async ({
  page,
}) => {
  const share = page.locator('#f-online')
  await share.pressSequentially('0087,50')
  await page.keyboard.press('Tab')
  await expect(share).toHaveValue('0087,50')
  await expect(page.locator('[data-field=online]')).toContainText('Đọc là 87,5')

  const day = page.locator('#f-issuedOn')
  await day.fill('5-2-2027')
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-field=issuedOn]')).toContainText('Đọc là 05/02/2027')
  await day.fill('31/2/2027')
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-field=issuedOn]')).toContainText('Chưa đọc được ngày')
  await expect(day).toHaveValue('31/2/2027')
})

test('a broken rule speaks at the field, joined to it by its id', async ({ page }) => {
  const done = page.locator('#f-targetsDone')
  await done.fill('1.000')
  await expect(done).toHaveAttribute('aria-invalid', 'true')
  const described = (await done.getAttribute('aria-describedby')) ?? ''
  await expect(page.locator(`#${described.split(' ').at(-1)}`)).toContainText(
    'không thể lớn hơn số được giao',
  )
})

test('rows are added, moved, removed and brought back from the keyboard', async ({ page }) => {
  const rows = page.locator('[data-table-row]')
  await page.locator('#f-classes-0-topic').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.locator('#f-classes-1-topic')).toHaveValue('Chữ ký số cho cán bộ thôn')
  await expect(page.locator('#f-classes-1-topic')).toBeFocused()
  await page.getByRole('button', { name: 'Thêm dòng' }).press('Enter')
  await expect(page.locator('#f-classes-2-topic')).toBeFocused()
  await page.getByRole('button', { name: 'Bỏ dòng 2' }).press('Enter')
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).press('Enter')
  await expect(page.locator('#f-classes-1-topic')).toHaveValue('Chữ ký số cho cán bộ thôn')
})

test('calendar, list, menu and dialog work from the keyboard and give the focus back', async ({ page }) => {
  const day = page.locator('#f-issuedOn')
  await page.locator('[data-field=issuedOn]').getByRole('button').press('Enter')
  await expect(page.locator('[data-day="2027-02-05"]')).toBeFocused()
  await expectAccessible(page, '[data-field=issuedOn]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Enter')
  await expect(day).toHaveValue('12/03/2027')
  await expect(day).toBeFocused()

  const unit = page.locator('#fields').getByRole('combobox', { name: 'Xã, phường, đặc khu' })
  await unit.fill('bao loc')
  await expectAccessible(page, '#fields')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(unit).toHaveValue('Phường 2 Bảo Lộc')

  const menu = page.locator('#overlays').getByRole('button', { name: 'Thao tác' })
  await menu.press('ArrowDown')
  await expectAccessible(page, '#overlays')
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()

  const opener = page.getByRole('button', { name: 'Mở hộp thoại' })
  await opener.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Lý do trả lại' })).toBeFocused()
  await expectAccessible(page, 'dialog')
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})

test('the language changes under what was typed', async ({ page }) => {
  await page.locator('#f-planNumber').fill('34/KH-UBND')
  await page.getByRole('button', { name: 'Ngôn ngữ' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Component kit' })).toBeVisible()
  await expect(page.locator('#f-planNumber')).toHaveValue('34/KH-UBND')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
