import {
  type Council,
  councilPasses,
  giveOpinion,
  openDossier,
  receive,
  signDecision,
  signLetter,
  startDossier,
  submitChecked,
} from './desk/acts.ts'
import { checkCertificate, downloadDecision } from './desk/after-award.ts'
import { fillWholeForm } from './desk/fill-form.ts'
import { goldenAnswers } from './desk/golden-answers.ts'
import { type Desk, expect, look, test } from './desk/journey.ts'
import { type Person, people } from './platform/platform-facts.ts'

type Kind = {
  readonly subject: string
  readonly kind: string
  readonly register?: { readonly address: string }
  readonly plugin: readonly [plugin: string, fixture: string, form: string]
  readonly officer: Person
  readonly secretary: Person
  readonly head: Person
  readonly members: number
  readonly letter: string
}

const round = 'Khen thưởng sơ kết năm 2027'
const title = 'Bằng khen'
const department = {
  officer: people.departmentOfficer,
  secretary: people.departmentSecretary,
  head: people.departmentHead,
  members: 9,
}
const ward = {
  officer: people.wardOfficer,
  secretary: people.wardSecretary,
  head: people.wardHead,
  members: 9,
}
const women = {
  officer: people.womenOfficer,
  secretary: people.womenSecretary,
  head: people.womenHead,
  members: 7,
}

const kinds: readonly Kind[] = [
  {
    ...department,
    subject: 'Sở Tài chính',
    kind: 'Sở, ban, ngành, đơn vị thuộc tỉnh',
    plugin: ['provincial-department', 'f05-full', 'f05-department-assessment'],
    letter: '31/TTr-STC',
  },
  {
    ...ward,
    subject: 'Phường Mẫu',
    kind: 'Xã, phường, đặc khu',
    plugin: ['commune', 'f05-full', 'f05-commune-assessment'],
    letter: '32/TTr-UBND',
  },
  {
    ...women,
    subject: 'Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng',
    kind: 'Mặt trận Tổ quốc và tổ chức thành viên',
    plugin: ['fatherland-front', 'f06-full', 'f06-front-assessment'],
    letter: '33/TTr-HLHPN',
  },
  {
    ...ward,
    subject: 'Công ty Cổ phần Phần mềm Thông Xanh',
    kind: 'Tổ chức, doanh nghiệp',
    register: { address: 'Tổ dân phố 2, phường Mẫu' },
    plugin: ['enterprise', 'f07-full', 'f07-enterprise-assessment'],
    letter: '34/TTr-UBND',
  },
  {
    ...ward,
    subject: 'Nguyễn Hoàng Ân',
    kind: 'Cá nhân',
    register: { address: 'Tổ dân phố 3, phường Mẫu' },
    plugin: ['individual-household', 'f08-other-person', 'f08-individual-achievement'],
    letter: '35/TTr-UBND',
  },
  {
    ...ward,
    subject: 'Hộ Trần Văn Đức',
    kind: 'Hộ gia đình',
    register: { address: 'Tổ dân phố 4, phường Mẫu' },
    plugin: ['individual-household', 'f09-household', 'f09-household-achievement'],
    letter: '36/TTr-UBND',
  },
]

test.describe.configure({ mode: 'serial' })

for (const each of kinds) {
  test(`${each.subject}: từ phiếu tự khai đến hàng chờ quyết định`, async ({ desk }) => {
    const dossierId = await fillAndSubmit(desk, each)
    await passTheAgency(desk, each, dossierId)
    await passTheProvince(desk, dossierId)
  })
}

test('Một quyết định cho cả sáu, tải được quyết định và sáu chứng nhận, ai cũng xác nhận được', async ({
  desk,
}) => {
  await desk.moveTo('2027-09-20')
  const page = await desk.as(people.deciderOffice)
  const subjects = kinds.map(({ subject }) => subject)
  await signDecision(page, subjects, {
    number: '1788/QĐ-UBND',
    signedOn: '20/09/2027',
    form: 'KT.',
    signer: 'Nguyễn Thị Bích Ngọc',
    post: 'Phó Chủ tịch',
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Quyết định số 1788/QĐ-UBND' })).toBeVisible()
  await look(page)
  await downloadDecision(page)
  const stranger = await desk.visitor()
  for (const subject of subjects)
    await checkCertificate(page, stranger, { subject, decision: '1788/QĐ-UBND' })
  await stranger.goto('/cong-khai?search=nguyen%20hoang%20an')
  await expect(stranger.getByText('Nguyễn Hoàng Ân')).toBeVisible()
  await look(stranger)
})

async function fillAndSubmit(desk: Desk, each: Kind): Promise<string> {
  await desk.moveTo('2027-09-01')
  const page = await desk.as(each.officer)
  const { subject, kind, register } = each
  const dossierId = await startDossier(page, {
    round,
    kind,
    subject,
    title,
    ...(register ? { register } : {}),
  })
  await look(page)
  await fillWholeForm(page, goldenAnswers(...each.plugin))
  await submitChecked(page)
  return dossierId
}

async function passTheAgency(desk: Desk, each: Kind, dossierId: string): Promise<void> {
  const secretary = await desk.as(each.secretary)
  await openDossier(secretary, dossierId)
  await look(secretary)
  await councilPasses(secretary, 'Ghi kết quả bình xét', {
    heldOn: '01/09/2027',
    members: each.members,
    present: each.members,
    yes: each.members,
  })
  const head = await desk.as(each.head)
  await openDossier(head, dossierId)
  await signLetter(head, { number: each.letter, signedOn: '01/09/2027' })
}

const fullCouncil: Council = { heldOn: '01/09/2027', members: 15, present: 15, yes: 15 }

async function passTheProvince(desk: Desk, dossierId: string): Promise<void> {
  const verifier = await desk.as(people.verifier)
  await openDossier(verifier, dossierId)
  await receive(verifier)
  await expect(verifier.getByText(/Số tiếp nhận/)).toBeVisible()
  const office = await desk.as(people.campaignOffice)
  await openDossier(office, dossierId)
  await giveOpinion(
    office,
    'Cho ý kiến thẩm định chuyên môn',
    'Đồng ý: nội dung và minh chứng phù hợp với tiêu chí.',
  )
  await openDossier(verifier, dossierId)
  await giveOpinion(verifier, 'Kết luận thẩm định hồ sơ', 'Hồ sơ đủ thành phần, không có ý kiến vi phạm.')
  const secretary = await desk.as(people.provincialSecretary)
  await openDossier(secretary, dossierId)
  await councilPasses(secretary, 'Ghi kết quả họp Hội đồng', fullCouncil)
}
