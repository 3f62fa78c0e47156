import type { DocumentTree } from '@thidua/documents'
import type { CertificateSheet } from '@thidua/services'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type ClosableDocumentPress,
  createDocumentPress,
  DocumentFailure,
  type DocumentPressOptions,
} from '../src/press/index.ts'
import { createInProcessPress } from '../src/press/create-in-process-press.ts'

const real = new URL('../src/press/press-process.ts', import.meta.url)
const faulty = new URL('faulty-press.ts', import.meta.url)
const open: ClosableDocumentPress[] = []

function press(options: DocumentPressOptions): ClosableDocumentPress {
  const made = createDocumentPress(options)
  open.push(made)
  return made
}

function tree(title: string): DocumentTree {
  return { layout: 'decree30', title, language: 'vi', nodes: [{ kind: 'heading', text: title }] }
}

async function childOf(made: ClosableDocumentPress): Promise<number> {
  return Number(new TextDecoder().decode(await made.docx(tree('pid'))))
}

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  )
  return failure instanceof DocumentFailure ? failure.error : failure
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()))
})

describe('the press', () => {
  it('makes in its own process the bytes it would make in this one', async () => {
    const apart = press({ entry: real })
    const here = createInProcessPress()
    const sheet: CertificateSheet = {
      kind: 'letterOfCommendation',
      issuerTitle: 'CHỦ TỊCH',
      titleName: 'GIẤY KHEN',
      subjectName: "K' Brêu",
      subjectLine: '',
      achievement: 'Có thành tích',
      decisionLine: 'Quyết định số 1/QĐ-UBND',
      goldenBookNumber: '1',
      placeAndDate: 'Lâm Đồng',
      signerBlock: ['CHỦ TỊCH'],
      signerName: 'A',
      qrText: 'https://thidua.vn',
      invented: true,
    }
    const [docx, pdf] = await Promise.all([apart.docx(tree('Thử')), apart.certificatePdf(sheet)])
    expect(Buffer.compare(docx, await here.docx(tree('Thử')))).toBe(0)
    expect(Buffer.compare(pdf, await here.certificatePdf(sheet))).toBe(0)
    const tooMuch = { ...sheet, qrText: 'x'.repeat(4000) }
    expect(await reasonOf(apart.certificatePdf(tooMuch))).toEqual(
      await reasonOf(here.certificatePdf(tooMuch)),
    )
  }, 30_000)

  it('refuses the job of a child that crashes and does the next one in a new child', async () => {
    const made = press({ entry: faulty })
    const before = await childOf(made)
    const [crash, after] = await Promise.all([reasonOf(made.docx(tree('crash'))), childOf(made)])
    expect(crash).toEqual({ code: 'document.failed', params: { reason: 'crashed' } })
    expect(after).not.toBe(before)
  })

  it('kills a child that does not answer in time and goes on', async () => {
    const made = press({ entry: faulty, timeoutMs: 1500 })
    const before = await childOf(made)
    expect(await reasonOf(made.docx(tree('hang')))).toEqual({
      code: 'document.failed',
      params: { reason: 'timeout' },
    })
    expect(await childOf(made)).not.toBe(before)
    expect(() => process.kill(before, 0)).toThrow('ESRCH')
  })

  it('lets its child go when there is no work, and starts another when there is', async () => {
    const made = press({ entry: faulty, idleMs: 50 })
    const before = await childOf(made)
    await expect.poll(() => isAlive(before), { timeout: 5000 }).toBe(false)
    expect(await childOf(made)).not.toBe(before)
  })

  it('refuses more jobs than its queue holds, and everything once closed', async () => {
    const made = press({ entry: faulty, queueLimit: 1 })
    const outcomes = ['pid', 'refuse', 'pid'].map((title) => reasonOf(made.docx(tree(title))))
    expect(await Promise.all(outcomes)).toEqual([
      null,
      { code: 'document.failed', params: { reason: 'refused' } },
      { code: 'document.failed', params: { reason: 'queue-full' } },
    ])
    await made.close()
    expect(await reasonOf(made.docx(tree('pid')))).toEqual({
      code: 'document.failed',
      params: { reason: 'closed' },
    })
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
