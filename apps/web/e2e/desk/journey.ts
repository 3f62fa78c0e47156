import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test'
import { ownPlatforms } from '../platform/own-platform.ts'
import { demoPassword, type Person, people } from '../platform/platform-facts.ts'
import { machines } from './machines.ts'
import { openPage, type Watch } from './open-page.ts'
import { callAs } from './sessions.ts'

export { expect } from '@playwright/test'

export type Desk = {
  /** A browser of that person, signed in, at their tasks. The same person keeps the same browser within a test. */
  readonly as: (person: Person) => Promise<Page>
  /** A fresh browser of nobody in particular. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Page>
  /** The rehearsal's today; everybody signs in again afterwards. */
  readonly moveTo: (date: string) => Promise<void>
}

type Room = {
  readonly watch: Watch
  readonly platforms: ReturnType<typeof ownPlatforms>
  readonly machines: ReturnType<typeof machines>
}

export const test = base.extend<{ desk: Desk; ownPlatform: null }, { room: Room }>({
  room: [
    async ({ browser }, use) => {
      const watch: Watch = { faults: [], refusals: [] }
      const room = { watch, platforms: ownPlatforms(), machines: machines(browser, watch) }
      await use(room)
      await room.machines.close()
      await room.platforms.close()
    },
    { scope: 'worker' },
  ],
  ownPlatform: [
    async ({ room }, use, info) => {
      if (!room.platforms.isOf(info.file)) await room.machines.close()
      await room.platforms.open(info.file)
      await use(null)
    },
    { auto: true },
  ],
  desk: async ({ browser, room, ownPlatform: _ }, use, info) => {
    const { faults, refusals } = room.watch
    faults.length = 0
    refusals.length = 0
    const visitors: Page[] = []
    const visitor = async (options: BrowserContextOptions = {}) => {
      const page = await openPage(browser, options, room.watch)
      visitors.push(page)
      return page
    }
    const leave = async () => {
      for (const page of visitors) await page.context().close()
      visitors.length = 0
      await room.machines.leave()
    }
    const moveTo = async (date: string) => {
      await leave()
      await callAs(people.administrator, 'rehearsal.setDate', { date })
    }
    await use({ as: room.machines.of, visitor, moveTo })
    if (info.status !== info.expectedStatus) {
      if (refusals.length > 0)
        await info.attach('refusals', { body: refusals.join('\n'), contentType: 'text/plain' })
      for (const [index, page] of [...visitors, ...room.machines.inUse()].entries()) {
        const body = await page.screenshot({ fullPage: true }).catch(() => null)
        if (body) await info.attach(`page-${index}`, { body, contentType: 'image/png' })
        const words = await page.ariaSnapshot().catch(() => null)
        if (words) await info.attach(`page-${index}-words`, { body: words, contentType: 'text/plain' })
      }
    }
    await leave()
    if (faults.length > 0) throw new Error(`The pages complained:\n${faults.join('\n')}`)
  },
})

const scanned = new Set<string>()

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(person)
  await page.getByLabel('Mật khẩu').fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
}

/** A colour half way between two states is nobody's colour: transitions end before anything is measured. */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })
}

/** Axe on the page as it stands, once for each kind of page and state. */
export async function look(page: Page, state = ''): Promise<void> {
  const place = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}|[A-Z0-9]+-[A-Z0-9-]+$/g, '·')
  const { width } = page.viewportSize() ?? { width: 0 }
  const key = `${test.info().file} ${place} ${state} ${width}`
  if (scanned.has(key)) return
  scanned.add(key)
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await expect(page.getByText(/^(Đang tải|Loading)…$/)).toHaveCount(0)
  await comeToRest(page)
  const { violations } = await new AxeBuilder({ page })
    // what pages with frames need, a blank page that puts their results together, takes longer than looking
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  if (violations.length > 0) {
    const told = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map(({ html }) => `    ${html.slice(0, 160)}`).join('\n')}`,
    )
    throw new Error(`axe on ${key}:\n${told.join('\n')}`)
  }
}

type Envelope = {
  readonly result?: { readonly data: unknown }
  readonly error?: { readonly data: { readonly code: string } }
}

/**
 * A procedure of the API as the person of this page, for what a journey has shown by hand before. Throws the code of a refusal.
 */
export async function callApi(page: Page, name: string, input: object): Promise<unknown> {
  const envelope = (await page.evaluate(
    async ({ name, input }) => {
      const response = await fetch(`/api/trpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(input),
      })
      return response.json()
    },
    { name, input },
  )) as Envelope
  if (envelope.error) throw new Error(envelope.error.data.code)
  return envelope.result?.data
}

export async function readApi(page: Page, name: string, input: object): Promise<unknown> {
  const envelope = (await page.evaluate(
    async ({ name, input }) =>
      (await fetch(`/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)).json(),
    { name, input },
  )) as Envelope
  if (envelope.error) throw new Error(envelope.error.data.code)
  return envelope.result?.data
}
