import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readZip } from './office-files.ts'

/** Downloads a Word file by its link and gives what is written in it. */
export async function wordPaper(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ])
  const parts = readZip(await readFile(await download.path()))
  const body = parts.get('word/document.xml')?.toString('utf8') ?? ''
  return body
    .replaceAll(/<w:br\/>|<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00A0', ' ')
}
