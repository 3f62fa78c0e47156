import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Opens a built page without a server. */
export async function openBuilt(page: Page, folder: string): Promise<void> {
  await page.route('http://bench.test/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const contentType = types[extname(pathname)]
    if (contentType === undefined) await route.fulfill({ status: 404, body: '' })
    else await route.fulfill({ contentType, body: await readFile(join(folder, pathname)) })
  })
  await page.goto('http://bench.test/index.html')
}
