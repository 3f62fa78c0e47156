import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

export const officersScreen = { width: 1366, height: 768 }

/** What the pages of the running test complained of, and what the server refused them. */
export type Watch = { readonly faults: string[]; readonly refusals: string[] }

/** Refusals and a network taken away are part of some journeys; the browser reports them by itself. */
const expected =
  /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED)/

/** A fresh browser of nobody in particular. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions,
  { faults, refusals }: Watch,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env['THIDUA_ADDRESS'] ?? '',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: officersScreen,
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
