import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { look } from './journey.ts'

/** Downloads the decision and checks that it is a Word file with something in it. */
export async function downloadDecision(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải quyết định (.docx)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  expect(bytes.length).toBeGreaterThan(3_000)
}

/** The certificate of one subject as PDF, then the public page that confirms it, as a stranger sees it. */
export async function checkCertificate(
  page: Page,
  stranger: Page,
  awarded: { subject: string; decision: string },
): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Tải PDF chứng nhận của ${awarded.subject}`, exact: true }).click(),
  ])
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(5_000)
  const address = await page
    .getByRole('link', { name: `Xác nhận chứng nhận của ${awarded.subject}`, exact: true })
    .getAttribute('href')
  await stranger.goto(address ?? '')
  await expect(stranger.getByRole('heading', { level: 1, name: 'Chứng nhận này là thật.' })).toBeVisible()
  await expect(stranger.getByText(awarded.subject).first()).toBeVisible()
  await expect(stranger.getByText(awarded.decision)).toBeVisible()
  await look(stranger)
}
