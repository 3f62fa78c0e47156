import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { filledDossier, submitByApi } from './desk/fill-by-api.ts'
import { goldenAnswers } from './desk/golden-answers.ts'
import { callApi, type Desk, expect, readApi, test } from './desk/journey.ts'
import { see } from './desk/see.ts'
import { people, type Person } from './platform/platform-facts.ts'

// each test goes on where the one before left the province
test.describe.configure({ mode: 'serial' })

const commune = goldenAnswers('commune', 'f05-full', 'f05-commune-assessment')
const report = '/bao-cao/thidua/commune/criteria-by-commune'
const dossiers: Record<'suoiTram' | 'mau', string> = { suoiTram: '', mau: '' }

type Unit = {
  readonly subject: string
  readonly members: number
  readonly officer: Person
  readonly secretary: Person
  readonly head: Person
}
const suoiTram: Unit = {
  subject: 'Xã Suối Trầm',
  members: 11,
  officer: people.communeOfficer,
  secretary: people.communeSecretary,
  head: people.communeHead,
}
const mau: Unit = {
  subject: 'Phường Mẫu',
  members: 9,
  officer: people.wardOfficer,
  secretary: people.wardSecretary,
  head: people.wardHead,
}

/** From nothing to a signed letter: what the province may see. */
async function propose(desk: Desk, { subject, members, ...who }: Unit): Promise<string> {
  const officer = await desk.as(who.officer)
  const wanted = { round: 'SK-2027', title: 'bk-tinh', stakeholder: 'commune', subject }
  const dossierId = await filledDossier(officer, { ...wanted, ...commune })
  await submitByApi(officer, dossierId)
  const version = async () =>
    ((await readApi(officer, 'dossier.get', { dossierId })) as { version: number }).version
  const council = {
    heldOn: '2027-03-05',
    membersTotal: members,
    present: members,
    writtenOpinions: 0,
    yes: members,
    no: 0,
  }
  await callApi(await desk.as(who.secretary), 'dossier.recordAgencyCouncil', {
    dossierId,
    version: await version(),
    ...council,
    minutes: '01/BB-HĐTĐKT',
  })
  await callApi(await desk.as(who.head), 'dossier.signSubmissionLetter', {
    dossierId,
    version: await version(),
    number: '12/TTr-UBND',
    signedOn: '2027-03-05',
  })
  return dossierId
}

async function withdraw(officer: Page, dossierId: string): Promise<void> {
  const { version } = (await readApi(officer, 'dossier.get', { dossierId })) as { version: number }
  await callApi(officer, 'dossier.withdraw', { dossierId, version, reason: 'Hồ sơ lập để xem báo cáo.' })
}

const extras = (page: Page) => page.getByRole('list', { name: 'Phần mở rộng', exact: true })

async function download(page: Page, link: string): Promise<Buffer> {
  const begun = page.waitForEvent('download')
  await page.getByRole('link', { name: link, exact: true }).click()
  return readFileSync(await (await begun).path())
}

test('Cán bộ xã thấy ô của phần mở rộng ở hồ sơ và báo cáo chỉ có đơn vị mình', async ({ desk }) => {
  await desk.moveTo('2027-03-05')
  dossiers.suoiTram = await propose(desk, suoiTram)
  dossiers.mau = await propose(desk, mau)
  const officer = await desk.as(people.communeOfficer)
  await officer.goto(`/ho-so/${dossiers.suoiTram}`)
  const widget = officer.getByRole('region', { name: 'Chỉ tiêu, nhiệm vụ' })
  await expect(widget.getByText('Phần mở rộng: Xã, phường, đặc khu')).toBeVisible()
  const { a2TargetsDone, a2TargetsAssigned } = commune.answers
  await expect(widget.getByText(`${String(a2TargetsDone)}/${String(a2TargetsAssigned)}`)).toBeVisible()
  await see(officer, 'dossier with a widget')

  await extras(officer).getByRole('link', { name: 'Tiêu chí các xã' }).click()
  await expect(
    officer.getByRole('heading', { level: 1, name: 'Kết quả theo tiêu chí của xã, phường, đặc khu' }),
  ).toBeVisible()
  await expect(officer.getByRole('row', { name: /^Xã Suối Trầm/ })).toBeVisible()
  await expect(officer.getByText('Phường Mẫu')).toHaveCount(0)
  await see(officer, 'report of one unit')
})

test('Sở Nội vụ xem cả hai đơn vị, lọc, in, tải Excel và CSV', async ({ desk }) => {
  const verifier = await desk.as(people.verifier)
  await verifier.goto('/bao-cao')
  const figures = verifier.getByRole('region', { name: 'Tiêu chí của xã, phường, đặc khu' })
  await expect(figures.getByText('Phần mở rộng: Xã, phường, đặc khu')).toBeVisible()
  await expect(figures.getByRole('definition').first()).toHaveText('2')
  await see(verifier, 'reports with plugins')
  await figures.getByRole('link', { name: 'Xem theo từng đơn vị' }).click()

  await expect(verifier.getByRole('row', { name: /^Xã Suối Trầm/ })).toBeVisible()
  await expect(verifier.getByRole('row', { name: /^Phường Mẫu/ })).toBeVisible()
  await expect(verifier.getByRole('row', { name: /^Tổng cộng 2 / })).toBeVisible()
  await see(verifier, 'report of the province')

  await verifier.getByRole('combobox', { name: 'Năm' }).selectOption('2027')
  await verifier.waitForURL(/year=2027/)
  const unit = verifier.getByRole('combobox', { name: 'Đơn vị' })
  await unit.fill('phuong mau')
  await verifier.getByRole('option', { name: 'Phường Mẫu' }).click()
  await verifier.waitForURL(/unitId=/)
  await expect(verifier.getByRole('row', { name: /^Xã Suối Trầm/ })).toHaveCount(0)

  const csv = (await download(verifier, 'Tải CSV')).toString('utf8').split('\r\n')
  expect(csv.map((line) => line.split(',')[0])).toEqual(['\uFEFFĐơn vị', 'Phường Mẫu', 'Tổng cộng', ''])
  expect((await download(verifier, 'Tải Excel')).subarray(0, 2).toString()).toBe('PK')

  await verifier.emulateMedia({ media: 'print' })
  await expect(verifier.getByText('Năm: 2027. Đơn vị: Phường Mẫu.')).toBeVisible()
  await expect(verifier.getByRole('navigation', { name: 'Điều hướng chính' })).toBeHidden()
  await expect(verifier.getByRole('link', { name: 'Tải Excel' })).toBeHidden()
})

test('Ô không lấy được số liệu thì nói nhẹ nhàng, phần còn lại của trang dùng như thường', async ({
  desk,
}) => {
  const officer = await desk.as(people.communeOfficer)
  await officer.route('**/api/trpc/plugin.getWidget*', (route) => route.abort())
  await officer.goto(`/ho-so/${dossiers.suoiTram}`)
  const widget = officer.getByRole('region', { name: 'Chỉ tiêu, nhiệm vụ' })
  await expect(widget.getByText(/^Ô này chưa hiện được số liệu/)).toBeVisible()
  await officer.getByRole('tab', { name: 'Điểm' }).click()
  await see(officer, 'widget in trouble')
})

test('Tắt phần mở rộng thì mục menu, báo cáo và ô của nó không còn', async ({ desk }) => {
  const officer = await desk.as(people.communeOfficer)
  await officer.goto(report)
  await expect(extras(officer).getByRole('link', { name: 'Tiêu chí các xã' })).toBeVisible()
  await callApi(await desk.as(people.administrator), 'plugin.disable', {
    pluginId: 'thidua.commune',
    reason: 'Chờ hướng dẫn mới.',
  })
  await officer.reload()
  await expect(officer.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
  await expect(extras(officer).getByRole('link', { name: 'Doanh nghiệp' })).toBeVisible()
  await expect(extras(officer).getByRole('link', { name: 'Tiêu chí các xã' })).toHaveCount(0)
  await officer.goto(`/ho-so/${dossiers.suoiTram}`)
  await expect(officer.getByRole('heading', { level: 2, name: 'Việc tiếp theo' })).toBeVisible()
  await expect(officer.getByRole('region', { name: 'Chỉ tiêu, nhiệm vụ' })).toHaveCount(0)

  // the province as it was before: nobody after this finds these dossiers among their tasks
  await callApi(await desk.as(people.administrator), 'plugin.rollBack', { reason: 'Đã có hướng dẫn.' })
  await withdraw(officer, dossiers.suoiTram)
  await withdraw(await desk.as(people.wardOfficer), dossiers.mau)
})
