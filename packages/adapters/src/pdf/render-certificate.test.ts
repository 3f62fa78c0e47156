import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CertificateSheet } from '@thidua/services'
import { describe, expect, it } from 'vitest'
import { renderCertificate } from './render-certificate.ts'
import { createTypstCompiler } from './typst-compiler.ts'

const compiler = createTypstCompiler()
const sheet: CertificateSheet = {
  kind: 'letterOfCommendation',
  issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI TRẦM',
  titleName: 'GIẤY KHEN',
  subjectName: "Hộ gia đình Lơ Mu K' Sáu",
  subjectLine: 'Thôn 3, xã Suối Trầm',
  achievement: 'Đã có thành tích xuất sắc trong Phong trào thi đua “Đổi mới, sáng tạo và chuyển đổi số”',
  decisionLine: 'Quyết định số\u00A041/QĐ-UBND ngày\u00A018 tháng\u00A03 năm\u00A02027',
  goldenBookNumber: '2',
  placeAndDate: 'Suối Trầm, ngày\u00A018 tháng\u00A03 năm\u00A02027',
  signerBlock: ['CHỦ TỊCH'],
  signerName: 'Nguyễn Văn Minh',
  qrText: 'https://thidua.vn/xac-nhan/LD-7K3P-9Q#YQ.Yg',
  invented: false,
}

function fontsOf(pdf: Uint8Array): string[] {
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)
  return [...new Set([...names].map((match) => match[1] ?? ''))].toSorted()
}

function pageOf(pdf: Uint8Array): { pages: number; millimetres: number[] } {
  const text = Buffer.from(pdf).toString('latin1')
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)
  const millimetres = [Number(box?.[1]), Number(box?.[2])].map((points) => Math.round((points * 25.4) / 72))
  return { pages: Number(/\/Count (\d+)/.exec(text)?.[1]), millimetres }
}

describe('a certificate', () => {
  it('is one sheet of the size of its kind, set in Tinos only', () => {
    const letter = renderCertificate(compiler, sheet)
    expect(pageOf(letter)).toEqual({ pages: 1, millimetres: [297, 210] })
    expect(fontsOf(letter)).toEqual(['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Regular'])
    const merit = renderCertificate(compiler, { ...sheet, kind: 'certificateOfMerit' })
    expect(pageOf(merit)).toEqual({ pages: 1, millimetres: [400, 300] })
  })

  it('is the same bytes from another compiler at another time', async () => {
    const first = renderCertificate(compiler, sheet)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.compare(first, renderCertificate(createTypstCompiler(), sheet))).toBe(0)
  })

  it.each([
    ['of many words', 'Tổ công nghệ số cộng đồng liên thôn '.repeat(9).slice(0, 300)],
    ['of one endless word', 'Ặ'.repeat(300)],
    ['full of hyphens', 'Đạ-Huoai-'.repeat(34).slice(0, 300)],
  ])('holds a name of 300 letters %s on its one page', (_, subjectName) => {
    expect(pageOf(renderCertificate(compiler, { ...sheet, subjectName })).pages).toBe(1)
  })

  it('fails rather than cut a text that no size can hold', () => {
    expect(() => renderCertificate(compiler, { ...sheet, achievement: 'rất dài '.repeat(4000) })).toThrow(
      /does not fit/,
    )
  })

  it('fails when the QR code cannot hold its text', () => {
    expect(() => renderCertificate(compiler, { ...sheet, qrText: 'x'.repeat(4000) })).toThrow(RangeError)
  })

  it('reads what people write as text, never as a program', () => {
    const hostile = '#panic("x") #{ 1 + } $x$ *a* _b_ `c` \\ <d> @e https://f.vn // g'
    const pdf = renderCertificate(compiler, { ...sheet, subjectName: hostile, achievement: hostile })
    expect(pageOf(pdf).pages).toBe(1)
  })

  it('says on its face that a rehearsal is one', () => {
    // The only translucent ink of a sheet is the watermark's.
    const inks = [false, true].map((invented) => {
      return Buffer.from(renderCertificate(compiler, { ...sheet, invented }))
        .toString('latin1')
        .match(/\/ca 0\.12/g)
    })
    expect(inks.map((found) => found?.length ?? 0)).toEqual([0, 1])
  })
})

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

describe.runIf(hasPoppler)('a certificate read back with poppler', () => {
  it.each([
    ["Ông K' Brêu", "Ông K' Brêu"],
    ['Bà Lê Thị Ặ Ễ Ự', 'Bà Lê Thị Ặ Ễ Ự'],
    ['Y-Thanh Hà Niê Kđăm', 'Y-Thanh Hà Niê Kđăm'],
  ])('gives back the name %s letter by letter', (subjectName, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
    const file = join(folder, 'sheet.pdf')
    writeFileSync(file, renderCertificate(compiler, { ...sheet, subjectName, invented: true }))
    const text = execFileSync('pdftotext', ['-raw', file, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    rmSync(folder, { recursive: true })
    expect(text.normalize('NFC')).toContain(expected)
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toContain('MẪU DIỄN TẬP')
  })
})
