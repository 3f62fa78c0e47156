import { expect, type Page } from '@playwright/test'
import { look } from './journey.ts'

export type NewDossier = {
  readonly round: string
  readonly kind: string
  /** Name of a registered subject, or of the unit itself. */
  readonly subject: string
  readonly title: string
  /** Registers the subject on the way. */
  readonly register?: { readonly address: string }
}

/** From the list to the open form. Gives the id of the dossier. */
export async function startDossier(page: Page, wanted: NewDossier): Promise<string> {
  await page.goto('/ho-so')
  await page.getByRole('link', { name: 'Lập hồ sơ mới' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lập hồ sơ mới' })).toBeVisible()
  return chooseAndStart(page, wanted)
}

export async function chooseAndStart(page: Page, wanted: NewDossier): Promise<string> {
  await chooseDossier(page, wanted)
  await look(page, 'new dossier')
  await page.getByRole('button', { name: 'Lập hồ sơ và khai' }).click()
  await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}\/khai/)
  // the address is new before the page is
  await page.locator('#section-title').waitFor()
  return dossierIdOf(page)
}

/** The three choices: round, subject, title. */
export async function chooseDossier(page: Page, wanted: NewDossier): Promise<void> {
  await page
    .getByRole('radiogroup', { name: 'Đợt xét khen thưởng' })
    .getByRole('radio', { name: wanted.round })
    .check()
  await page
    .getByRole('radiogroup', { name: 'Loại đối tượng' })
    .getByRole('radio', { name: wanted.kind, exact: true })
    .check()
  if (wanted.register) await registerSubject(page, wanted.subject, wanted.register.address)
  const subjects = page.getByRole('radiogroup', { name: 'Đối tượng được đề nghị' })
  await subjects.getByRole('radio', { name: wanted.subject }).check()
  await page
    .getByRole('radiogroup', { name: 'Danh hiệu, hình thức khen thưởng đề nghị' })
    .getByRole('radio', { name: wanted.title })
    .check()
}

async function registerSubject(page: Page, name: string, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Đăng ký đối tượng mới' }).click()
  await page.getByLabel('Họ tên hoặc tên gọi').fill(name)
  await page.getByLabel('Địa chỉ, chức vụ').fill(address)
  await page.getByRole('button', { name: 'Đăng ký đối tượng', exact: true }).click()
  await expect(
    page.getByRole('radiogroup', { name: 'Đối tượng được đề nghị' }).getByRole('radio', { name }),
  ).toBeVisible()
}

export function dossierIdOf(page: Page): string {
  return /\/ho-so\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

export async function openDossier(page: Page, dossierId: string, tab = ''): Promise<void> {
  await page.goto(`/ho-so/${dossierId}${tab ? `?tab=${tab}` : ''}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Việc tiếp theo' })).toBeVisible()
}

/** On the page that checks the answers. */
export async function submitChecked(page: Page): Promise<void> {
  await expect(page.getByText('Đủ điều kiện để nộp.')).toBeVisible()
  await look(page, 'ready')
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click()
  await expect(page.getByText('Đã nộp hồ sơ.')).toBeVisible()
}

export type Council = {
  readonly heldOn: string
  readonly members: number
  readonly present: number
  readonly written?: number
  readonly yes: number
  readonly no?: number
}

/** Fills the record of a council and leaves the result on the screen. */
export async function recordCouncil(page: Page, button: string, council: Council): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Ngày họp' }).fill(council.heldOn)
  const counts = {
    'Tổng số thành viên hội đồng': council.members,
    'Số dự họp': council.present,
    'Ý kiến bằng văn bản của người vắng': council.written ?? 0,
    'Đồng ý': council.yes,
    'Không đồng ý': council.no ?? 0,
  }
  for (const [name, count] of Object.entries(counts)) {
    await dialog.getByRole('textbox', { name, exact: true }).fill(String(count))
  }
  await dialog
    .getByRole('textbox', { name: 'Tóm tắt biên bản' })
    .fill('Biên bản họp hội đồng, có chữ ký của chủ tọa và thư ký.')
  await look(page, 'council form')
  await dialog.getByRole('button', { name: button }).click()
}

export async function councilPasses(page: Page, button: string, council: Council): Promise<void> {
  await recordCouncil(page, button, council)
  const result = page.getByRole('dialog', { name: 'Đã ghi kết quả hội đồng' })
  await expect(result.getByText('Đề nghị khen thưởng', { exact: true })).toBeVisible()
  await result.getByRole('button', { name: 'Đóng' }).last().click()
}

export async function signLetter(page: Page, letter: { number: string; signedOn: string }): Promise<void> {
  await page.getByRole('button', { name: 'Ký tờ trình gửi tỉnh' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Số tờ trình' }).fill(letter.number)
  await dialog.getByRole('textbox', { name: 'Ngày ký' }).fill(letter.signedOn)
  await look(page, 'letter form')
  await confirm(page, 'Ký tờ trình gửi tỉnh')
}

export async function receive(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click()
  await confirm(page, 'Tiếp nhận hồ sơ')
}

export async function giveOpinion(page: Page, button: string, words: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Đồng ý đề nghị khen thưởng' }).check()
  await dialog.getByRole('textbox', { name: 'Ý kiến', exact: true }).fill(words)
  await look(page, 'opinion form')
  await confirm(page, button)
}

export async function giveReason(
  page: Page,
  button: string,
  reason: string,
  marked: readonly string[] = [],
): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill(reason)
  if (marked.length > 0) {
    await dialog.getByText('Đánh dấu câu cần xem lại').click()
    for (const label of marked) await dialog.getByRole('checkbox', { name: label }).first().check()
  }
  await look(page, 'reason form')
  await confirm(page, button)
}

/** The main button of the open dialog; waits until the act is recorded. */
export async function confirm(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: button }).click()
  await expect(dialog).toBeHidden()
}

export type Signature = {
  readonly number: string
  readonly again?: string
  readonly signedOn: string
  readonly form?: string
  readonly signer: string
  readonly post: string
}

export async function fillSignature(page: Page, signature: Signature): Promise<void> {
  const { number, again = number } = signature
  await page.getByRole('textbox', { name: 'Số quyết định', exact: true }).fill(number)
  await page.getByRole('textbox', { name: 'Nhập lại số quyết định' }).fill(again)
  await page.getByRole('textbox', { name: 'Ngày ký' }).fill(signature.signedOn)
  if (signature.form) await page.getByRole('combobox', { name: 'Hình thức ký' }).selectOption(signature.form)
  await page.getByRole('textbox', { name: 'Người ký', exact: true }).fill(signature.signer)
  await page.getByRole('textbox', { name: 'Chức vụ người ký' }).fill(signature.post)
}

/** Records one decision for the named subjects; ends on the page of the decision. */
export async function signDecision(
  page: Page,
  subjects: readonly string[],
  signature: Signature,
): Promise<void> {
  await page.goto('/quyet-dinh/ky')
  for (const subject of subjects)
    await page.getByRole('checkbox', { name: `Chọn ${subject}`, exact: true }).check()
  await fillSignature(page, signature)
  await look(page, 'sign')
  await page.getByRole('button', { name: /^Ghi nhận quyết định cho/ }).click()
}
