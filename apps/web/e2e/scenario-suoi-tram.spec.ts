import type { Answers } from '@thidua/contracts'
import {
  chooseAndStart,
  chooseDossier,
  confirm,
  councilPasses,
  fillSignature,
  giveOpinion,
  giveReason,
  openDossier,
  receive,
  recordCouncil,
  signDecision,
  signLetter,
  startDossier,
  submitChecked,
} from './desk/acts.ts'
import { checkCertificate, downloadDecision } from './desk/after-award.ts'
import { filledDossier, submitByApi } from './desk/fill-by-api.ts'
import { fillWholeForm } from './desk/fill-form.ts'
import { goldenAnswers } from './desk/golden-answers.ts'
import { type Desk, expect, look, signIn, test } from './desk/journey.ts'
import { people } from './platform/platform-facts.ts'

const round = 'Khen thưởng sơ kết năm 2027'
const commune = goldenAnswers('commune', 'f05-full', 'f05-commune-assessment')
const enterprise = goldenAnswers('enterprise', 'f07-full', 'f07-enterprise-assessment')
const other = goldenAnswers('individual-household', 'f08-other-person', 'f08-individual-achievement')
const servant = goldenAnswers('individual-household', 'f08-public-servant', 'f08-individual-achievement')
const household = goldenAnswers('individual-household', 'f09-household', 'f09-household-achievement')
const adHoc = goldenAnswers('individual-household', 'f23-ad-hoc', 'f23-individual-ad-hoc')
const initiative: Answers = {
  initiativeName: 'Sổ tay số cho đồng bào',
  initiativeRecognition: '15/QĐ-UBND ngày 02/02/2027',
}

/** Ids of the dossiers, kept from one day of the scenario to the next. */
const dossiers = { commune: '', breu: '', mai: '', sau: '', hanh: '', thuan: '', enterprise: '', lan: '' }

test.describe.configure({ mode: 'serial' })

test('05/03/2027: xã, ba cá nhân và hai hộ nộp báo cáo; một người rút vì thi đua là tự nguyện', async ({
  desk,
}) => {
  await desk.moveTo('2027-03-05')
  const officer = await desk.as(people.communeOfficer)
  const provincial = { round: 'SK-2027', title: 'bk-tinh' }
  dossiers.commune = await filledDossier(officer, {
    ...provincial,
    ...commune,
    stakeholder: 'commune',
    subject: 'Xã Suối Trầm',
  })
  dossiers.breu = await filledDossier(officer, {
    ...provincial,
    form: other.form,
    answers: { ...other.answers, ...initiative },
    stakeholder: 'individual',
    subject: "K' Brêu",
  })
  dossiers.mai = await filledDossier(officer, {
    ...provincial,
    form: servant.form,
    answers: { ...servant.answers, ...initiative },
    stakeholder: 'individual',
    subject: 'Đinh Thị Mai',
  })
  dossiers.hanh = await filledDossier(officer, {
    round: 'SK-2027',
    title: 'gk',
    ...household,
    stakeholder: 'household',
    subject: 'Hộ Nguyễn Thị Hạnh',
  })
  for (const id of [dossiers.commune, dossiers.breu, dossiers.mai, dossiers.hanh])
    await submitByApi(officer, id)

  // the hamlet's head fills the household's form on a phone
  const phone = await desk.visitor({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await signIn(phone, people.communeOfficer)
  dossiers.sau = await startDossier(phone, {
    round,
    kind: 'Hộ gia đình',
    subject: "Hộ Lơ Mu K' Sáu",
    title: 'Giấy khen',
  })
  await fillWholeForm(phone, household)
  await submitChecked(phone)

  await openDossier(officer, dossiers.mai)
  await expect(officer.getByText(/sáng kiến/i).first()).toBeVisible()
  await look(officer, 'one initiative, two dossiers')

  const registered = await startDossier(officer, {
    round,
    kind: 'Cá nhân',
    subject: 'Lê Văn Thứ Ba',
    title: 'Bằng khen',
    register: { address: 'Thôn 1' },
  })
  dossiers.thuan = registered
  await openDossier(officer, registered)
  await giveReason(officer, 'Rút hồ sơ', 'Thi đua là tự nguyện, tôi xin không dự xét.')
  await expect(officer.getByText('Hồ sơ đã kết thúc.')).toBeVisible()
})

test('12/03/2027: hội đồng xã 11 thành viên, 10 dự họp, 1 ý kiến bằng văn bản, tỷ lệ tính trên tổng số', async ({
  desk,
}) => {
  await desk.moveTo('2027-03-12')
  const secretary = await desk.as(people.communeSecretary)
  await secretary.goto('/hoi-dong')
  await expect(secretary.getByRole('navigation', { name: 'Chương trình' }).getByText("K' Brêu")).toBeVisible()
  await look(secretary)
  const votes = [
    [dossiers.commune, 11],
    [dossiers.breu, 10],
    [dossiers.mai, 8],
    [dossiers.sau, 11],
    [dossiers.hanh, 11],
  ] as const
  for (const [dossierId, yes] of votes) {
    await openDossier(secretary, dossierId)
    await councilPasses(secretary, 'Ghi kết quả bình xét', {
      heldOn: '12/03/2027',
      members: 11,
      present: 10,
      written: 1,
      yes,
      no: 11 - yes,
    })
  }
  await openDossier(secretary, dossiers.mai, 'opinions')
  await expect(secretary.getByText(/8 đồng ý, 3 không đồng ý, trên tổng số 11 thành viên/)).toBeVisible()
  await look(secretary, 'opinions')
})

test('18/03/2027: Chủ tịch xã tặng Giấy khen hai hộ, mỗi hộ 1.140.000 đ, và ký tờ trình lên tỉnh', async ({
  desk,
}) => {
  await desk.moveTo('2027-03-18')
  const head = await desk.as(people.communeHead)
  for (const [dossierId, number] of [
    [dossiers.sau, '41/QĐ-UBND'],
    [dossiers.hanh, '42/QĐ-UBND'],
  ] as const) {
    await openDossier(head, dossierId)
    await head.getByRole('button', { name: 'Tặng Giấy khen tại đơn vị' }).click()
    await fillSignature(head, {
      number,
      signedOn: '18/03/2027',
      signer: 'Nguyễn Văn Minh',
      post: 'Chủ tịch',
    })
    await look(head, 'award at agency')
    await confirm(head, 'Tặng Giấy khen tại đơn vị')
    await expect(head.getByText(/1\.140\.000/)).toBeVisible()
    await look(head, 'awarded')
  }
  const letters = [
    [dossiers.commune, '22/TTr-UBND'],
    [dossiers.breu, '23/TTr-UBND'],
    [dossiers.mai, '24/TTr-UBND'],
  ] as const
  for (const [dossierId, number] of letters) {
    await openDossier(head, dossierId)
    await signLetter(head, { number, signedOn: '18/03/2027' })
  }
})

test('22/03/2027: Sở Nội vụ tiếp nhận, hạn 20/04/2027 vì trừ Giỗ Tổ; bổ sung xong ngày 26/03 thì hạn là 26/04/2027', async ({
  desk,
}) => {
  await desk.moveTo('2027-03-22')
  const verifier = await desk.as(people.verifier)
  for (const dossierId of [dossiers.commune, dossiers.breu, dossiers.mai]) {
    await openDossier(verifier, dossierId)
    await receive(verifier)
  }
  await openDossier(verifier, dossiers.commune)
  await expect(verifier.getByText('Hạn 20/04/2027')).toBeVisible()
  await expect(verifier.getByText(/Không tính:.*16\/04\/2027 \(Giỗ Tổ/)).toBeVisible()
  await look(verifier, 'with clock')

  await desk.moveTo('2027-03-24')
  const asking = await desk.as(people.verifier)
  await openDossier(asking, dossiers.commune)
  await giveReason(
    asking,
    'Yêu cầu bổ sung',
    'Bản quét chứng nhận ở mục A6 mờ, không đọc được. Đề nghị gửi lại bản rõ.',
    ['Kế hoạch, danh sách lớp'],
  )

  await desk.moveTo('2027-03-26')
  const officer = await desk.as(people.communeOfficer)
  await officer.goto('/')
  await expect(officer.getByRole('link', { name: /Nộp bổ sung: Xã Suối Trầm/ })).toBeVisible()
  await openDossier(officer, dossiers.commune)
  await expect(officer.getByText(/Yêu cầu bổ sung của Phạm Thu Hằng/)).toBeVisible()
  await officer.getByRole('button', { name: 'Nộp bổ sung' }).click()
  await officer
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Đã bổ sung những gì' })
    .fill('Đã gửi bản quét rõ của danh sách lớp.')
  await confirm(officer, 'Nộp bổ sung')
  const again = await desk.as(people.verifier)
  await openDossier(again, dossiers.commune)
  await expect(again.getByText('Hạn 26/04/2027')).toBeVisible()
})

test('Từ 02/04 đến 20/04/2027: thẩm định chuyên môn, thẩm định hồ sơ, Hội đồng tỉnh', async ({ desk }) => {
  const provincial = [dossiers.commune, dossiers.breu, dossiers.mai]
  await desk.moveTo('2027-04-02')
  const office = await desk.as(people.campaignOffice)
  for (const id of provincial) {
    await openDossier(office, id)
    await giveOpinion(
      office,
      'Cho ý kiến thẩm định chuyên môn',
      'Đồng ý, minh chứng khớp với số liệu của tỉnh.',
    )
  }
  await desk.moveTo('2027-04-09')
  const verifier = await desk.as(people.verifier)
  for (const id of provincial) {
    await openDossier(verifier, id)
    await giveOpinion(
      verifier,
      'Kết luận thẩm định hồ sơ',
      'Thuế, công an, thanh tra: không có vụ việc đang xem xét.',
    )
  }
  await desk.moveTo('2027-04-20')
  const secretary = await desk.as(people.provincialSecretary)
  for (const id of provincial) {
    await openDossier(secretary, id)
    await councilPasses(secretary, 'Ghi kết quả họp Hội đồng', {
      heldOn: '20/04/2027',
      members: 15,
      present: 15,
      yes: 14,
      no: 1,
    })
  }
})

test("07/05/2027: quyết định cho xã, chị Mai và K' Brêu; số đã dùng bị từ chối; chứng nhận ai cũng xác nhận được", async ({
  desk,
}) => {
  await desk.moveTo('2027-05-07')
  const page = await desk.as(people.deciderOffice)
  const signature = {
    signedOn: '07/05/2027',
    form: 'KT.',
    signer: 'Nguyễn Thị Bích Ngọc',
    post: 'Phó Chủ tịch',
  }
  await signDecision(page, ["K' Brêu", 'Đinh Thị Mai'], {
    ...signature,
    number: '789/QĐ-UBND',
    again: '798/QĐ-UBND',
  })
  await expect(page.getByText('Hai lần nhập số khác nhau. Hãy xem lại.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Nhập lại số quyết định' }).fill('789/QĐ-UBND')
  await page.getByRole('button', { name: /^Ghi nhận quyết định cho/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Quyết định số 789/QĐ-UBND' })).toBeVisible()
  await expect(page.getByText(/3\.800\.000/).first()).toBeVisible()
  await downloadDecision(page)
  const stranger = await desk.visitor()
  await checkCertificate(page, stranger, { subject: "K' Brêu", decision: '789/QĐ-UBND' })

  await signDecision(page, ['Xã Suối Trầm'], { ...signature, number: '789/QĐ-UBND' })
  await expect(page.getByRole('alert')).toContainText('đã dùng')
  await expect(page.getByRole('textbox', { name: 'Số quyết định', exact: true })).toHaveValue('789/QĐ-UBND')
  await look(page, 'number taken')
  for (const name of ['Số quyết định', 'Nhập lại số quyết định'])
    await page.getByRole('textbox', { name, exact: true }).fill('790/QĐ-UBND')
  await page.getByRole('button', { name: /^Ghi nhận quyết định cho/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Quyết định số 790/QĐ-UBND' })).toBeVisible()
  await expect(page.getByText(/7\.590\.000|7\.600\.000/).first()).toBeVisible()
})

test('Doanh nghiệp Hương Rừng: tự khai, chờ xác nhận thuế, bị tạm dừng vì đơn rồi tiếp tục, không mất gì', async ({
  desk,
}) => {
  await desk.moveTo('2027-05-10')
  const nominee = await desk.as(people.enterprise)
  dossiers.enterprise = await startDossier(nominee, {
    round,
    kind: 'Tổ chức, doanh nghiệp',
    subject: 'Công ty TNHH Nông nghiệp số Hương Rừng',
    title: 'Bằng khen',
  })
  await fillWholeForm(nominee, {
    form: enterprise.form,
    answers: { ...enterprise.answers, taxConfirmation: 'awaited' },
  })
  await submitChecked(nominee)
  const secretary = await desk.as(people.wardSecretary)
  await openDossier(secretary, dossiers.enterprise)
  await councilPasses(secretary, 'Ghi kết quả bình xét', {
    heldOn: '10/05/2027',
    members: 9,
    present: 9,
    yes: 9,
  })
  const head = await desk.as(people.wardHead)
  await openDossier(head, dossiers.enterprise)
  await signLetter(head, { number: '12/TTr-UBND', signedOn: '10/05/2027' })
  const verifier = await desk.as(people.verifier)
  await openDossier(verifier, dossiers.enterprise)
  await receive(verifier)
  await giveReason(
    verifier,
    'Tạm dừng',
    'Có đơn khiếu nại ký tên của người lao động, chờ thanh tra kết luận.',
  )
  await expect(verifier.getByText(/Tạm dừng từ/)).toBeVisible()
  await expect(verifier.getByText(/đồng hồ đang dừng/)).toBeVisible()
  await look(verifier, 'suspended')
  const office = await desk.as(people.campaignOffice)
  await openDossier(office, dossiers.enterprise)
  await expect(office.getByRole('button', { name: 'Cho ý kiến thẩm định chuyên môn' })).toBeHidden()

  await desk.moveTo('2027-05-27')
  const again = await desk.as(people.verifier)
  await openDossier(again, dossiers.enterprise)
  await giveReason(again, 'Tiếp tục xử lý', 'Thanh tra kết luận đơn không có cơ sở.')
  await expect(again.getByText(/Tạm dừng từ/)).toBeHidden()
  await passAfterReceipt(desk, dossiers.enterprise, '27/05/2027')
  const decider = await desk.as(people.deciderOffice)
  await signDecision(decider, ['Công ty TNHH Nông nghiệp số Hương Rừng'], {
    number: '901/QĐ-UBND',
    signedOn: '27/05/2027',
    signer: 'Nguyễn Thị Bích Ngọc',
    post: 'Phó Chủ tịch',
    form: 'KT.',
  })
  await expect(decider.getByRole('heading', { level: 1, name: 'Quyết định số 901/QĐ-UBND' })).toBeVisible()
})

async function passAfterReceipt(desk: Desk, dossierId: string, heldOn: string): Promise<void> {
  const office = await desk.as(people.campaignOffice)
  await openDossier(office, dossierId)
  await giveOpinion(office, 'Cho ý kiến thẩm định chuyên môn', 'Đồng ý.')
  const verifier = await desk.as(people.verifier)
  await openDossier(verifier, dossierId)
  await giveOpinion(verifier, 'Kết luận thẩm định hồ sơ', 'Đủ điều kiện.')
  const secretary = await desk.as(people.provincialSecretary)
  await openDossier(secretary, dossierId)
  await councilPasses(secretary, 'Ghi kết quả họp Hội đồng', { heldOn, members: 15, present: 15, yes: 15 })
}

test('Đột xuất: từ mẫu F12 của báo ngày 16/08 đến quyết định ngày 20/08/2027', async ({ desk }) => {
  await desk.moveTo('2027-08-16')
  const reporter = await desk.visitor()
  await reporter.goto('/de-cu')
  await reporter
    .getByRole('textbox', { name: 'Tên người, hộ hoặc tập thể được giới thiệu' })
    .fill('Võ Thị Lan')
  await reporter.getByRole('radio', { name: 'Cá nhân' }).check()
  await reporter
    .getByRole('textbox', { name: 'Việc đã làm' })
    .fill('Cùng một giáo viên và 4 học sinh dựng bản đồ tin nhắn cứu hộ cho 3 xã trong trận lũ.')
  await reporter.getByRole('textbox', { name: 'Ngày xảy ra' }).fill('16/08/2027')
  await reporter.getByRole('radio', { name: 'Nhiều xã hoặc toàn tỉnh' }).check()
  await reporter.getByRole('combobox', { name: /nơi người đó sống/ }).fill('suoi tram')
  await reporter.getByRole('option', { name: 'Xã Suối Trầm' }).click()
  await reporter
    .getByRole('textbox', { name: 'Người giới thiệu' })
    .fill('Báo và Phát thanh, Truyền hình Lâm Đồng')
  await look(reporter, 'filled')
  await reporter.getByRole('button', { name: 'Gửi giới thiệu' }).click()
  await expect(reporter.getByRole('heading', { level: 1, name: 'Đã nhận giới thiệu' })).toBeVisible()
  await look(reporter, 'thanks')

  await desk.moveTo('2027-08-18')
  const officer = await desk.as(people.communeOfficer)
  await officer.goto('/de-xuat')
  await look(officer)
  await officer
    .getByRole('row')
    .filter({ hasText: 'Võ Thị Lan' })
    .getByRole('link', { name: 'Lập hồ sơ' })
    .click()
  await expect(officer.getByText('Từ đề cử: Võ Thị Lan')).toBeVisible()
  dossiers.lan = await chooseAndStart(officer, {
    round: 'Khen thưởng đột xuất 2025-2030',
    kind: 'Cá nhân',
    subject: 'Võ Thị Lan',
    title: 'Bằng khen',
  })
  await fillWholeForm(officer, adHoc)
  await submitChecked(officer)
  const head = await desk.as(people.communeHead)
  await openDossier(head, dossiers.lan)
  await signLetter(head, { number: '57/TTr-UBND', signedOn: '18/08/2027' })
  const verifier = await desk.as(people.verifier)
  await openDossier(verifier, dossiers.lan)
  await receive(verifier)
  await giveOpinion(verifier, 'Kết luận thẩm định hồ sơ', 'Thủ tục đơn giản, thành tích rõ ràng.')

  await desk.moveTo('2027-08-20')
  const decider = await desk.as(people.deciderOffice)
  await signDecision(decider, ['Võ Thị Lan'], {
    number: '1502/QĐ-UBND',
    signedOn: '20/08/2027',
    signer: 'Nguyễn Thị Bích Ngọc',
    post: 'Phó Chủ tịch',
    form: 'KT.',
  })
  await expect(decider.getByRole('heading', { level: 1, name: 'Quyết định số 1502/QĐ-UBND' })).toBeVisible()
  const stranger = await desk.visitor()
  await checkCertificate(decider, stranger, { subject: 'Võ Thị Lan', decision: '1502/QĐ-UBND' })
})

test('Cờ thi đua: 11/15 phiếu (73,3%) không đủ 80%, Hội đồng không đề nghị', async ({ desk }) => {
  await desk.moveTo('2027-08-23')
  const office = await desk.as(people.campaignOffice)
  await openFlagRound(office)
  const officer = await desk.as(people.departmentOfficer)
  const department = goldenAnswers('provincial-department', 'f05-full', 'f05-department-assessment')
  const dossierId = await filledDossier(officer, {
    ...department,
    round: 'CO-2027',
    stakeholder: 'provincialDepartment',
    subject: 'Sở Tài chính',
    title: 'co-tinh',
  })
  await submitByApi(officer, dossierId)
  const agencySecretary = await desk.as(people.departmentSecretary)
  await openDossier(agencySecretary, dossierId)
  await councilPasses(agencySecretary, 'Ghi kết quả bình xét', {
    heldOn: '23/08/2027',
    members: 9,
    present: 9,
    yes: 9,
  })
  const head = await desk.as(people.departmentHead)
  await openDossier(head, dossierId)
  await expect(head.getByText('Chưa thể “Ký tờ trình gửi tỉnh”')).toBeVisible()
  await expect(head.getByRole('button', { name: 'Ký tờ trình gửi tỉnh' })).toBeDisabled()
  await look(head, 'standard missing')
  const verifier = await desk.as(people.verifier)
  await enterStandard(verifier)
  await openDossier(head, dossierId)
  await signLetter(head, { number: '77/TTr-STC', signedOn: '23/08/2027' })
  await openDossier(verifier, dossierId)
  await receive(verifier)
  await openDossier(office, dossierId)
  await giveOpinion(office, 'Cho ý kiến thẩm định chuyên môn', 'Đồng ý.')
  await openDossier(verifier, dossierId)
  await giveOpinion(verifier, 'Kết luận thẩm định hồ sơ', 'Đủ điều kiện.')
  const secretary = await desk.as(people.provincialSecretary)
  await openDossier(secretary, dossierId)
  await recordCouncil(secretary, 'Ghi kết quả họp Hội đồng', {
    heldOn: '23/08/2027',
    members: 15,
    present: 15,
    yes: 11,
    no: 4,
  })
  const result = secretary.getByRole('dialog', { name: 'Đã ghi kết quả hội đồng' })
  await expect(result.getByText('Không đề nghị', { exact: true })).toBeVisible()
  await expect(result.getByText(/12/)).toBeVisible()
  await look(secretary, 'council failed')
})

/** Nobody has found the province's standard for flags: until its text is entered, nothing can be proposed. */
async function enterStandard(page: import('@playwright/test').Page): Promise<void> {
  await page.goto('/quan-tri/thiet-dat')
  await page.getByRole('button', { name: /Đổi “Văn bản hướng dẫn tiêu chuẩn Cờ thi đua/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Giá trị' }).fill('Hướng dẫn 99/HD-SNV')
  await dialog.getByRole('textbox', { name: 'Căn cứ' }).fill('Hướng dẫn 99/HD-SNV ngày 01/03/2027 (hư cấu)')
  await look(page, 'change setting')
  await confirm(page, 'Lưu')
}

/** The campaign office opens a round for flags on the administration's page. */
async function openFlagRound(page: import('@playwright/test').Page): Promise<void> {
  await page.goto('/quan-tri/dot-xet')
  await page.getByRole('button', { name: 'Mở đợt xét' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Mã đợt' }).fill('CO-2027')
  await dialog.getByRole('textbox', { name: 'Tên đợt' }).fill('Cờ thi đua năm 2027')
  await dialog.getByRole('combobox', { name: 'Dịp' }).selectOption({ label: 'Tổng kết' })
  await dialog.getByRole('textbox', { name: 'Mở từ ngày' }).fill('23/08/2027')
  await dialog.getByRole('textbox', { name: 'Nhận đến hết ngày' }).fill('31/12/2027')
  await dialog.getByRole('checkbox', { name: /Cờ thi đua của Ủy ban nhân dân tỉnh/ }).check()
  await look(page, 'open round')
  await dialog.getByRole('button', { name: 'Mở đợt xét' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'CO-2027' })).toBeVisible()
}

test('Đợt vừa đóng thì không lập được hồ sơ, lựa chọn còn nguyên; đơn vị khác không thấy hồ sơ của xã', async ({
  desk,
}) => {
  const officer = await desk.as(people.wardOfficer)
  await officer.goto('/ho-so/moi')
  await chooseDossier(officer, {
    round: 'Cờ thi đua năm 2027',
    kind: 'Xã, phường, đặc khu',
    subject: 'Phường Mẫu',
    title: 'Cờ thi đua',
  })
  const office = await desk.as(people.campaignOffice)
  await office.goto('/quan-tri/dot-xet')
  await office.getByRole('button', { name: 'Đóng đợt Cờ thi đua năm 2027' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByRole('textbox').fill('CO-2027')
  await look(office, 'close round')
  await dialog.getByRole('button', { name: 'Đóng đợt', exact: true }).click()
  await expect(office.getByRole('row').filter({ hasText: 'CO-2027' }).getByText('Đã đóng')).toBeVisible()
  await officer.getByRole('button', { name: 'Lập hồ sơ và khai' }).click()
  await expect(officer.getByRole('alert')).toContainText('Đợt xét này không nhận hồ sơ')
  await expect(officer.getByRole('radio', { name: 'Phường Mẫu' })).toBeChecked()
  await officer.goto(`/ho-so/${dossiers.commune}`)
  await expect(officer.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible()
})

test('Xã đổi tên: mã giữ nguyên, tên cũ còn ghi, chứng nhận đã cấp không đổi', async ({ desk }) => {
  const administrator = await desk.as(people.administrator)
  await administrator.goto('/quan-tri/don-vi?search=suoi%20tram')
  await administrator.getByRole('button', { name: 'Đổi tên Xã Suối Trầm' }).click()
  const dialog = administrator.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Tên mới' }).fill('Xã Suối Trầm Mới')
  await dialog.getByRole('textbox', { name: 'Văn bản đổi tên' }).fill('Nghị quyết 99/NQ-HĐND (giả định)')
  await look(administrator, 'rename')
  await confirm(administrator, 'Đổi tên')
  await expect(administrator.getByText(/Xã Suối Trầm \(đến/)).toBeVisible()
  const stranger = await desk.visitor()
  await stranger.goto('/cong-khai?search=breu')
  await stranger.getByRole('link', { name: /Xác nhận chứng nhận của K' Brêu/ }).click()
  await expect(stranger.getByText('Xã Suối Trầm', { exact: true })).toBeVisible()
})
