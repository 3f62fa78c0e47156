import { join } from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { PageName } from './build-pages.ts'
import { median } from './rounds.ts'
import { openBuilt } from './serve-page.ts'

/** CPU time of the page's main thread, in milliseconds: scripts, style, layout and paint, late work included. */
export type PageCost = {
  readonly mount: number
  /** Per key, everything until half a second after the last one. */
  readonly key: number
  readonly keys: readonly number[]
}

export type Opening = {
  readonly page: PageName
  /** Given to the page's own `openForm`. */
  readonly how?: string
  readonly field: string
  /** 4 makes the processor four times slower, as a cheap phone. */
  readonly slowdown: number
}

type Frames = { readonly requestAnimationFrame: (draw: () => void) => void }

const warming = 6
const measured = 24
const letters = 'thiduakhenthuong'

/** Opens a form in a fresh page and types into one of its fields, a key at a time. */
export async function costOfPage(browser: Browser, folder: string, opening: Opening): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })
  try {
    const page = await context.newPage()
    await openBuilt(page, join(folder, opening.page))
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await settle(page, 300)
    await session.send('Emulation.setCPUThrottlingRate', { rate: opening.slowdown })
    const beforeMount = await taskTime(session)
    await page.evaluate(
      (how) => (globalThis as unknown as { openForm(how?: string): void }).openForm(how),
      opening.how,
    )
    await page.locator(opening.field).waitFor()
    await settle(page, 600)
    const mount = (await taskTime(session)) - beforeMount
    await page.locator(opening.field).focus()
    await page.keyboard.press('End')
    for (let index = 0; index < warming; index += 1) await press(page, index)
    await settle(page, 500)
    const { rest, pause } = await idleCost(page, session)
    const keys: number[] = []
    const begin = await taskTime(session)
    for (let index = 0; index < measured; index += 1) {
      const before = await taskTime(session)
      await press(page, index)
      keys.push(Math.max((await taskTime(session)) - before - rest, 0))
    }
    await settle(page, 600)
    const key = ((await taskTime(session)) - begin - measured * rest - pause) / measured
    const typed = await page.locator(opening.field).inputValue()
    if (typed.length < measured) throw new Error(`only "${typed}" arrived in ${opening.field}`)
    return { mount, key, keys }
  } finally {
    await context.close()
  }
}

async function press(page: Page, index: number): Promise<void> {
  await page.keyboard.press(letters[index % letters.length] ?? 'a')
  await settle(page, 30)
}

/** What waiting itself costs the page, to be taken off. */
async function idleCost(page: Page, session: CDPSession): Promise<{ rest: number; pause: number }> {
  const costs: number[] = []
  for (let index = 0; index < 7; index += 1) {
    const before = await taskTime(session)
    await settle(page, 30)
    costs.push((await taskTime(session)) - before)
  }
  const before = await taskTime(session)
  await settle(page, 600)
  const pause = (await taskTime(session)) - before
  return { rest: median(costs), pause }
}

/** Two frames and a moment: what a key sets off has been drawn by then. */
async function settle(page: Page, moment: number): Promise<void> {
  await page.evaluate(
    (wait) =>
      new Promise<void>((resolve) => {
        const { requestAnimationFrame } = globalThis as unknown as Frames
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, wait)))
      }),
    moment,
  )
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
