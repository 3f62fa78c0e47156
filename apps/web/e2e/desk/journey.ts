import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, type Page, test as base } from '@playwright/test'
import { demoPassword, type Person, people } from '../platform/platform-facts.ts'

export { expect } from '@playwright/test'

export type Desk = {
  /** A browser of that person, signed in. The same person keeps the same browser within a test. */
  readonly as: (person: Person) => Promise<Page>
  /** A fresh browser of nobody in particular. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Page>
  /** The rehearsal's today; everybody signs in again afterwards. */
  readonly moveTo: (date: string) => Promise<void>
}

/** Refusals and a network taken away are part of some journeys; the browser reports them by itself. */
const expected =
  /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED)/

const scanned = new Set<string>()
/** What the server refused in this test, shown when the test fails. */
const refusals: string[] = []

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ browser }, use, info) => {
    const faults: string[] = []
    refusals.length = 0
    const pages = new Map<Person, Page>()
    const opened: Page[] = []
    const visitor = async (options: BrowserContextOptions = {}) => {
      const page = await openPage(browser, options, faults)
      opened.push(page)
      return page
    }
    const as = async (person: Person) => {
      const known = pages.get(person)
      if (known) return known
      const page = await visitor()
      await signIn(page, person)
      pages.set(person, page)
      return page
    }
    const close = async () => {
      for (const page of opened) await page.context().close()
      opened.length = 0
      pages.clear()
    }
    const moveTo = async (date: string) => {
      const page = await as(people.administrator)
      await callApi(page, 'rehearsal.setDate', { date })
      await close()
    }
    await use({ as, visitor, moveTo })
    if (info.status !== info.expectedStatus) {
      if (refusals.length > 0)
        await info.attach('refusals', { body: refusals.join('\n'), contentType: 'text/plain' })
      for (const [index, page] of opened.entries()) {
        const body = await page.screenshot({ fullPage: true }).catch(() => null)
        if (body) await info.attach(`page-${index}`, { body, contentType: 'image/png' })
      }
    }
    await close()
    if (faults.length > 0) throw new Error(`The pages complained:\n${faults.join('\n')}`)
  },
})

async function openPage(browser: Browser, options: BrowserContextOptions, faults: string[]): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env['THIDUA_ADDRESS'] ?? '',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // the listener below turns it into a fault of the journey
      // oxlint-disable-next-line no-console -- it runs in the page
      console.error(
        `CSP ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      )
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() < 400 || !response.url().includes('/api/')) return
    void response
      .text()
      .then((body) =>
        refusals.push(`${response.status()} ${new URL(response.url()).pathname} ${body.slice(0, 600)}`),
      )
      .catch(() => {})
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`))
  return page
}

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
  const key = `${place} ${state} ${width}`
  if (scanned.has(key)) return
  scanned.add(key)
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await comeToRest(page)
  const { violations } = await new AxeBuilder({ page })
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

/** A procedure of the API as the person of this page, for what a journey has shown by hand before. Throws the code of a refusal. */
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
