import {
  addQuestion,
  addSection,
  drawingBoard,
  nameForm,
  publish,
  startDraft,
  untilSaved,
} from './desk/draw-form.ts'
import { callApi, type Desk, expect, look, readApi, test } from './desk/journey.ts'
import { people } from './platform/platform-facts.ts'
import { releaseExample } from './platform/release-plugin.ts'

const base = 'Phiếu tự đánh giá của cụm trường'
const formPath = 'forms/f60-school-cluster.json'

type Form = { version: string; opens?: object; sections: { title: { vi: string }; fields: object[] }[] }
type Plan = { readonly id: string; readonly digest: string; readonly approvalsNeeded: number }

/** The province takes a new version of the school clusters into use; how that looks is another journey's business. */
async function takeIntoUse(desk: Desk, version: string, change: (form: Form) => void): Promise<void> {
  await releaseExample(version, (files) => {
    const form = JSON.parse(files.get(formPath) ?? '') as Form
    form.version = version
    change(form)
    files.set(formPath, JSON.stringify(form, null, 2))
  })
  const admin = await desk.as(people.administrator)
  await callApi(admin, 'plugin.refreshCatalogue', {})
  const entry = { pluginId: 'thidua.example', version }
  const { digest } = (await callApi(admin, 'plugin.verifyEntry', entry)) as { digest: string }
  const actions = [{ kind: 'install', digest }]
  const plan = (await callApi(admin, 'plugin.plan', { actions, reason: 'Bản mới của cụm trường.' })) as Plan
  const consent = { planId: plan.id, digest: plan.digest }
  for (const person of [people.campaignOffice, people.verifier].slice(0, plan.approvalsNeeded))
    await callApi(await desk.as(person), 'plugin.approvePlan', consent)
  await callApi(admin, 'plugin.applyPlan', consent)
}

test('Tỉnh đổi biểu mẫu gốc: bản nháp của đơn vị được chuyển sang, phần riêng còn nguyên; chỗ bị đóng thì cất riêng', async ({
  desk,
}) => {
  await takeIntoUse(desk, '7.0.0', () => {})
  const page = await desk.as(people.wardOfficer)
  const draftId = await startDraft(page, base)
  const { part } = drawingBoard(page)
  const { sections } = (
    (await readApi(page, 'form.getDraft', { draftId })) as { content: { definition: Form } }
  ).content.definition
  await addSection(page, sections.at(-1)?.title.vi ?? '', 'Phần riêng của phường')
  await addQuestion(page, 'Có / Không', 'Cụm có phòng máy dùng chung')
  await untilSaved(page)

  await takeIntoUse(desk, '7.1.0', (form) => {
    form.sections[0]?.fields.push({
      id: 'clusterSite',
      kind: 'shortText',
      label: { vi: 'Trang tin của cụm' },
    })
  })
  await page.reload()
  await expect(page.getByText(/đã đổi từ 7\.0\.0 sang 7\.1\.0/)).toBeVisible()
  await page.getByRole('button', { name: 'Xem và chuyển' }).click()
  const dialog = page.getByRole('dialog', { name: 'Chuyển sang biểu mẫu gốc mới' })
  await expect(dialog.getByText('Phần bổ sung khớp hoàn toàn, không phải đổi gì')).toBeVisible()
  await expect(dialog.getByText('Thêm trường “Trang tin của cụm”')).toBeVisible()
  await look(page, 'rebase')
  await dialog.getByRole('button', { name: 'Chuyển sang 7.1.0' }).click()
  await expect(page.getByText(/đã đổi từ/)).toBeHidden()
  await expect(part('Trang tin của cụm')).toBeVisible()
  await expect(part('Cụm có phòng máy dùng chung')).toBeVisible()

  await takeIntoUse(desk, '8.0.0', (form) => {
    delete form.opens
  })
  await page.reload()
  await page.getByRole('button', { name: 'Xem và chuyển' }).click()
  await expect(dialog.getByRole('heading', { name: 'Được cất riêng, không mất' })).toBeVisible()
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Phần riêng của phường' })).toBeVisible()
  await look(page, 'rebase parked')
  await dialog.getByRole('button', { name: 'Chuyển sang 8.0.0' }).click()
  await expect(part('Cụm có phòng máy dùng chung')).toBeHidden()
  await page.getByRole('button', { name: 'Lịch sử', exact: true }).click()
  await expect(page.getByText('Trước khi chuyển sang bản gốc 8.0.0')).toBeVisible()
})

test('Sáu câu hỏi của ngân hàng được dùng theo phiên bản ghim, xem trước được và ban hành được', async ({
  desk,
}) => {
  const page = await desk.as(people.departmentOfficer)
  const draftId = await startDraft(page, 'Phiếu tự đánh giá của sở, ban, ngành, đơn vị thuộc tỉnh')
  await nameForm(page, 'Phiếu của Sở Tài chính')
  await addSection(page, 'A9.', 'Công chức ở cơ sở')
  const { panel } = drawingBoard(page)
  await panel.getByRole('button', { name: 'Hộ gia đình số: sáu câu hỏi, bản 1.0.0' }).click()
  await expect(panel.getByRole('listitem').filter({ hasText: 'sáu câu hỏi, bản 1.0.0' })).toBeVisible()
  await look(page, 'question bank')
  await untilSaved(page)
  const { content } = (await readApi(page, 'form.getDraft', { draftId })) as {
    content: { definition: { sections: { title: { vi: string }; fields: object[]; fragments?: object[] }[] } }
  }
  expect(content.definition.sections.find(({ title }) => title.vi === 'Công chức ở cơ sở')).toMatchObject({
    fields: [],
    fragments: [{ id: 'digital-household', version: '1.0.0' }],
  })
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click()
  await page.getByRole('combobox', { name: 'Mục' }).selectOption({ label: '10. Công chức ở cơ sở' })
  await expect(page.getByText('Số điện thoại thông minh đang dùng trong hộ')).toBeVisible()
  await publish(page)
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Số điện thoại thông minh đang dùng trong hộ' }).last(),
  ).toBeVisible()
  await expect(page.getByText('câu riêng')).toHaveCount(6)
})
