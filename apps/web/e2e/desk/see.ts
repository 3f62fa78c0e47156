import { expect, type Page } from '@playwright/test'
import { comeToRest, look } from './journey.ts'

const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

/** Axe on the page as it stands, on an officer's screen and on a phone, where nothing may stand out to the right. */
export async function see(page: Page, state = ''): Promise<void> {
  await look(page, state)
  await shoot(page, state, 'desk')
  await page.setViewportSize(phone)
  await comeToRest(page)
  await look(page, state)
  await shoot(page, state, 'phone')
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: innerWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(view)
  await page.setViewportSize(desk)
}

let shot = 0
async function shoot(page: Page, state: string, size: string) {
  const folder = process.env['SHOTS']
  shot += 1
  if (folder)
    await page.screenshot({
      path: `${folder}/${String(shot).padStart(2, '0')}-${state.replaceAll(/\W+/g, '-')}-${size}.png`,
      fullPage: true,
    })
}
