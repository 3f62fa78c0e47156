import { expect, type Page } from '@playwright/test'
import { comeToRest, look } from './journey.ts'

const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

/** Axe on the page as it stands, on an officer's screen and on a phone, where nothing may stand out to the right. */
export async function see(page: Page, state = ''): Promise<void> {
  await look(page, state)
  await page.setViewportSize(phone)
  await comeToRest(page)
  await look(page, state)
  const { scroll, view } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    view: innerWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(view)
  await page.setViewportSize(desk)
}
