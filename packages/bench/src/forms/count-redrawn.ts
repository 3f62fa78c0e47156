import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { openBuilt } from './serve-page.ts'

const moves = ['Alt+ArrowDown', 'Alt+ArrowUp', 'ArrowDown', 'ArrowUp'] as const

/** How many rows of the builder's outline React draws for each of some moves with the keys, of a field among 500. */
export async function countRedrawn(browser: Browser, folder: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })
  try {
    const page = await context.newPage()
    await openBuilt(page, join(folder, 'outline'))
    await page.evaluate(() => (globalThis as unknown as { openBuilder(): void }).openBuilder())
    await page.locator('[data-row="field/s10f6"]').click()
    await page.waitForTimeout(500)
    await page.locator('[data-row="field/s10f6"]').focus()
    const counts: number[] = []
    for (const move of [...moves, ...moves]) {
      await page.evaluate(() => (globalThis as unknown as { forgetDrawn(): void }).forgetDrawn())
      await page.keyboard.press(move)
      await page.waitForTimeout(500)
      counts.push(await page.evaluate(() => (globalThis as unknown as { drawnRows(): number }).drawnRows()))
    }
    if (counts.every((count) => count === 0)) throw new Error('no move arrived at the outline')
    return counts
  } finally {
    await context.close()
  }
}
