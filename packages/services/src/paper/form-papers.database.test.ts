import type { Outcome } from '@thidua/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { validAnswers } from '#test/walk.ts'
import type { PrintedFile } from '../document/printed-file.ts'
import { getPaper, listPapers } from './list-papers.ts'
import { printFormPaper } from './print-form-paper.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const papersOf = async (by: string) => take(await listPapers(platform.deps, await platform.as(by), {}))
const openPaper = async (by: string, pluginId: string, documentId: string) =>
  getPaper(platform.deps, await platform.as(by), { pluginId, documentId })

/** What is on the paper, as one reads it. */
function read(printed: Outcome<PrintedFile>): string {
  const texts: string[] = []
  JSON.parse(Buffer.from(take(printed).bytes).toString('utf8'), (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value.replaceAll('\u00A0', ' '))
    return value
  })
  return texts.join('\n')
}

async function print(
  by: string,
  documentId: string,
  answers: object | null,
  format: 'docx' | 'pdf' = 'docx',
) {
  const ref = (await papersOf(by)).find((one) => one.documentId === documentId)
  if (!ref) throw new Error(`${by} has no paper ${documentId}`)
  const view = take(await openPaper(by, ref.pluginId, documentId))
  return printFormPaper(platform.deps, await platform.as(by), {
    pluginId: ref.pluginId,
    documentId,
    unitId: view.units[0]?.id ?? '',
    answers: { ...(answers ?? validAnswers(platform, view.form.id)) },
    format,
  })
}

describe('papers of plugins that are no dossier', () => {
  it('are offered to the units their plugin is for', async () => {
    const numbers = async (by: string) => (await papersOf(by)).map(({ formNumber }) => formNumber)
    const own = ['F01', 'F02', 'F03', 'F04', 'F10', 'F11', 'F12', 'F13', 'F16', 'F20', 'F21', 'F22']
    expect(await numbers('suoitram.canbo')).toEqual(own)
    expect(await numbers('stc.canbo')).toEqual(own)
    expect(await numbers('mttq.canbo')).toEqual(['F10', 'F11', 'F12', 'F41', 'F42'])
    expect(await numbers('quantri')).toEqual([])
    expect(await openPaper('mttq.canbo', 'thidua.commune', 'movement-plan')).toMatchObject({
      error: { code: 'document.not-found' },
    })
  })

  it.each(['suoitram.canbo', 'stc.canbo', 'mttq.canbo'])(
    'print every one with the answers its form ships, for %s',
    async (by) => {
      for (const { documentId } of await papersOf(by)) {
        const text = read(await print(by, documentId, null))
        expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|\d{4}-\d{2}-\d{2}/)
        expect(text.length).toBeGreaterThan(400)
      }
    },
  )

  it('carry the number and day of the form, its tables, and the head of the unit', async () => {
    const text = read(await print('suoitram.canbo', 'movement-plan', null))
    expect(text).toContain('Số: 12/KH-UBND')
    expect(text).toContain('Lâm Đồng, ngày 15 tháng 01 năm 2026')
    expect(text).toContain('ỦY BAN NHÂN DÂN XÃ SUỐI TRẦM')
    expect(text).toContain('Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính')
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN XÃ SUỐI TRẦM\nCHỦ TỊCH')
    expect(take(await print('suoitram.canbo', 'movement-plan', null, 'pdf'))).toMatchObject({
      fileName: 'ke-hoach-to-chuc-phong-trao-f01.pdf',
      mediaType: 'application/pdf',
    })
  })

  it('leave room to write where nothing was answered', async () => {
    const text = read(await print('suoitram.canbo', 'movement-plan', {}))
    expect(text).toContain('Số: ……')
    expect(text).toContain('Lâm Đồng, ngày …… tháng …… năm ……')
  })

  it('are refused for another unit, and for what the form does not know', async () => {
    const asked = { pluginId: 'thidua.commune', documentId: 'movement-plan', format: 'docx' } as const
    const ward = take(await openPaper('phuongmau.canbo', asked.pluginId, asked.documentId)).units[0]?.id ?? ''
    const officer = await platform.as('suoitram.canbo')
    expect(
      await printFormPaper(platform.deps, officer, { ...asked, unitId: ward, answers: {} }),
    ).toMatchObject({ error: { code: 'unit.not-found' } })
    expect(await print('suoitram.canbo', 'movement-plan', { secret: 'x' })).toMatchObject({
      error: { code: 'input.invalid' },
    })
    expect(await listPapers(platform.deps, platform.public, {})).toMatchObject({
      error: { code: 'session.required' },
    })
  })
})
