import type { Page } from '@playwright/test'
import { openDossier, startDossier } from './desk/acts.ts'
import { installExample, takeExampleBack } from './desk/install-plugin.ts'
import { callApi, type Desk, expect, readApi, test } from './desk/journey.ts'
import { see } from './desk/see.ts'
import { people } from './platform/platform-facts.ts'
import { releaseExample } from './platform/release-plugin.ts'

// the second test goes on with the dossier of the first
test.describe.configure({ mode: 'serial' })

type Field = { readonly id: string; readonly kind: string; maximum?: number }
type Form = { version: string; sections: { fields: Field[] }[] }
type Scoring = { criteria: { because?: string[] | undefined }[] }
type Manifest = { contributes: { hooks: object[] } }

const form = 'f60-school-cluster'

function editFile<Content>(files: Map<string, string>, path: string, edit: (content: Content) => void): void {
  const content = JSON.parse(files.get(path) ?? '') as Content
  edit(content)
  files.set(path, JSON.stringify(content))
}

/** One question is gone, one takes less, one is new and must be answered; and the files of the schools' program are read. */
function demanding(files: Map<string, string>): void {
  editFile<Form>(files, `forms/${form}.json`, (definition) => {
    definition.version = '2.0.0'
    for (const section of definition.sections) {
      section.fields = section.fields.filter(({ id }) => id !== 'libraryAddress')
      for (const field of section.fields) if (field.id === 'clubs') field.maximum = 5
    }
    const asked = { id: 'clusterPage', kind: 'shortText', label: { vi: 'Trang thông tin chung của cụm' } }
    definition.sections[0]?.fields.push({ ...asked, required: true } as Field)
  })
  editFile<Scoring>(files, 'scoring/f60-points.json', ({ criteria }) => {
    for (const criterion of criteria)
      criterion.because = criterion.because?.filter((id) => id !== 'libraryAddress')
  })
  for (const path of [...files.keys()].filter((name) => name.startsWith('fixtures/')))
    editFile<{ answers: Record<string, unknown> }>(files, path, ({ answers }) => {
      delete answers['libraryAddress']
      answers['clusterPage'] = 'cum-truong-mau'
    })
  const code = 'compute/evenness.js'
  files.set(
    code,
    `${files.get(code) ?? ''}
export const readRegister = ({ text }) =>
  Object.fromEntries((text ?? '').split('\\n').map((line) => line.trim().split(';')).filter(([id]) => id !== '')
    .map(([id, value]) => [id, id === 'leadSchool' ? value : Number(value)]))
`,
  )
  editFile<Manifest>(files, 'plugin.json', ({ contributes }) => {
    contributes.hooks.push({
      id: 'register',
      event: 'import.parse',
      function: 'readRegister',
      title: { vi: 'Sổ điện tử của ngành giáo dục' },
      form,
      fields: ['leadSchool', 'lessonsShared', 'lessonsUsed', 'clubs'],
    })
  })
}

const subject = 'Cụm trường Suối Trầm'
const carriedTag = 'Biểu mẫu đã đổi, cần xem lại'
const taskOf = (page: Page) => page.getByRole('listitem').filter({ hasText: subject })

async function draftOf(officer: Page): Promise<string> {
  const tasks = (await readApi(officer, 'task.list', {})) as readonly {
    readonly dossier: { id: string; subjectName: string }
  }[]
  return tasks.find(({ dossier }) => dossier.subjectName === subject)?.dossier.id ?? ''
}

async function upgradeWithDraft(desk: Desk): Promise<{ readonly officer: Page; readonly dossierId: string }> {
  await installExample(desk, '1.0.0')
  const officer = await desk.as(people.communeOfficer)
  const dossierId = await startDossier(officer, {
    round: 'Khen thưởng sơ kết năm 2027',
    kind: 'Cụm trường',
    subject,
    title: 'Bằng khen',
    register: { address: 'Thôn 2, xã Suối Trầm' },
  })
  const { version } = (await readApi(officer, 'dossier.get', { dossierId })) as { readonly version: number }
  const changes = {
    libraryAddress: 'https://thuvien.suoitram.edu.vn',
    clubs: 8,
    leadSchool: 'Trường Suối Trầm',
  }
  await callApi(officer, 'dossier.saveAnswers', { dossierId, version, changes })
  const before = (await readApi(officer, 'dossier.get', { dossierId })) as { readonly formHash: string }
  await releaseExample('2.0.0', demanding)
  await installExample(desk, '2.0.0')
  await expect
    .poll(
      async () =>
        ((await readApi(officer, 'dossier.get', { dossierId })) as { readonly formHash: string }).formHash,
      { timeout: 40_000 },
    )
    .not.toBe(before.formHash)
  return { officer, dossierId }
}

test('Biểu mẫu đổi phiên bản khi đang soạn: người lập thấy ở Việc của tôi, xem từng chỗ kèm câu trả lời cũ, rồi báo đã xem', async ({
  desk,
}) => {
  const { officer, dossierId } = await upgradeWithDraft(desk)
  await officer.goto('/')
  await expect(taskOf(officer).getByText(carriedTag)).toBeVisible()
  await see(officer, 'task of a carried draft')

  await openDossier(officer, dossierId)
  const notice = officer.getByText('Biểu mẫu đã chuyển từ bản 1.0.0 sang bản 2.0.0')
  await expect(notice).toBeVisible()
  await expect(officer.getByText('Có 3 chỗ cần xem lại')).toBeVisible()
  await expect(officer.getByText('https://thuvien.suoitram.edu.vn')).toBeVisible()
  await see(officer, 'carried dossier')
  await officer.getByRole('link', { name: 'Trang thông tin chung của cụm' }).click()
  await expect(officer.getByRole('textbox', { name: 'Trang thông tin chung của cụm' })).toBeVisible()
  await see(officer, 'carried form')
  await officer.getByRole('button', { name: 'Tôi đã xem lại' }).click()
  await expect(
    officer.getByText(/^Biểu mẫu đã chuyển từ bản 1\.0\.0 sang bản 2\.0\.0: 3 chỗ đã xem lại/),
  ).toBeVisible()
  await officer.getByText(/3 chỗ đã xem lại/).click()
  await expect(officer.getByText('https://thuvien.suoitram.edu.vn')).toBeVisible()
  await see(officer, 'carried and seen')
  await officer.goto('/')
  await expect(taskOf(officer)).toBeVisible()
  await expect(officer.getByText(carriedTag)).toHaveCount(0)
})

test('Nạp tệp của phần mềm khác: phần mở rộng đọc, biểu mẫu kiểm tra, người khai đưa vào hồ sơ', async ({
  desk,
}) => {
  const officer = await desk.as(people.communeOfficer)
  await officer.goto(`/ho-so/${await draftOf(officer)}/khai`)
  await officer.getByRole('button', { name: 'Điền bằng Excel' }).click()
  const dialog = officer.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Nạp từ phần mềm khác' })).toBeVisible()
  await see(officer, 'reading files')
  const chooser = officer.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Sổ điện tử của ngành giáo dục' }).press('Enter')
  await (await chooser).setFiles({
    name: 'so-dien-tu.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('leadSchool;Trường THCS Thôn 2\nlessonsShared;60\nclubs;9\n'),
  })
  await expect(dialog.getByText(/câu trả lời chưa đúng/)).toBeVisible()
  await see(officer, 'file read')
  await dialog.getByRole('button', { name: /^Đưa \d câu trả lời vào hồ sơ/ }).click()
  await expect(officer.getByRole('textbox', { name: 'Trường đầu mối' })).toHaveValue('Trường THCS Thôn 2')
  await takeExampleBack(desk)
})
