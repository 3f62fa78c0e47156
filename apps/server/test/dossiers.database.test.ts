import { createHash, randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DossierForm, DossierRecord, FormField } from '@thidua/contracts'
import { legalDateOf } from '@thidua/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, origin, signIn, startTestProgram } from './start-test-program.ts'
import type { Browser, TestProgram } from './start-test-program.ts'

let program: TestProgram
let officer: Browser
let neighbour: Browser
let roundId: string
let subjectId: string
let dossierId: string

const named = <Item extends object>(body: unknown, member: keyof Item, value: string): Item => {
  const list = (Array.isArray(body) ? body : (body as { items: unknown[] }).items) as Item[]
  const found = list.find((item) => item[member] === value)
  if (found === undefined) throw new Error(`${String(member)} ${value} is not listed`)
  return found
}

beforeAll(async () => {
  program = await startTestProgram()
  officer = await signIn(program.app, 'suoitram.canbo')
  neighbour = await signIn(program.app, 'phuongmau.canbo')
  const rounds = await officer.get('/rounds')
  roundId = named<{ id: string; code: string }>(rounds.body, 'code', 'SK-2027').id
  const subjects = await officer.get(`/subjects?search=${encodeURIComponent('Suối Trầm')}`)
  subjectId = named<{ id: string; stakeholder: string }>(subjects.body, 'stakeholder', 'commune').id
  const created = await officer.send('POST', '/dossiers', { roundId, subjectId, title: 'bk-tinh' })
  if (created.status !== 200) throw new Error(JSON.stringify(created.body))
  dossierId = (created.body as { id: string }).id
})
afterAll(() => program.close())

const read = async () => (await officer.get(`/dossiers/${dossierId}`)).body as DossierRecord

describe('A command', () => {
  test('without a key is refused: a retry would do it twice', async () => {
    const { version } = await read()
    const answer = await ask(program.app, {
      method: 'PATCH',
      url: `/api/v1/dossiers/${dossierId}/answers`,
      headers: { cookie: officer.cookie, origin },
      payload: { version, changes: {} },
    })
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.key-missing' } })
  })

  test('sent again with its key gives the first answer and does nothing twice', async () => {
    const key = randomUUID()
    const body = { stakeholder: 'household', name: `Hộ ông Tư ${key}`, unitId: (await read()).unit.id }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => officer.send('POST', '/subjects', body, key)),
    )
    expect(new Set(answers.map(({ status }) => status))).toStrictEqual(new Set([200]))
    expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1)
    const listed = await officer.get(`/subjects?search=${encodeURIComponent(key)}`)
    expect(listed).toMatchObject({ body: { total: 1 } })
  })

  test('with the key of another request is refused', async () => {
    const key = randomUUID()
    const unitId = (await read()).unit.id
    await officer.send('POST', '/subjects', { stakeholder: 'household', name: 'Hộ bà Năm', unitId }, key)
    const other = await officer.send(
      'POST',
      '/subjects',
      { stakeholder: 'household', name: 'Hộ bà Sáu', unitId },
      key,
    )
    expect(other).toMatchObject({ status: 409, body: { code: 'request.key-reused' } })
  })

  test('on a dossier somebody changed meanwhile is told who and when', async () => {
    const { version } = await read()
    const first = await officer.send('POST', `/dossiers/${dossierId}/suspend`, {
      version: version + 5,
      reason: 'x',
    })
    expect(first.status).toBeGreaterThanOrEqual(400)
    const saved = await officer.send('PATCH', `/dossiers/${dossierId}/answers`, { version, changes: {} })
    expect(saved.status).toBe(200)
    const submitted = await officer.send('POST', `/dossiers/${dossierId}/submit`, {
      version: version - 1 || 99,
    })
    expect(submitted).toMatchObject({ status: 409, body: { code: 'dossier.version-stale' } })
    const { by, at } = (submitted.body as { params: { by: string; at: string } }).params
    // the day it is in Viet Nam, where midnight comes seven hours earlier
    expect([by, legalDateOf(new Date(at))]).toEqual(['Trần Thị Hoa', '2027-03-01'])
  })
})

describe('A person of another unit', () => {
  test('finds no dossier, by any address of it', async () => {
    const { version } = await read()
    const answers = [
      await neighbour.get(`/dossiers/${dossierId}`),
      await neighbour.get(`/dossiers/${dossierId}/events`),
      await neighbour.get(`/dossiers/${dossierId}/evidence`),
      await neighbour.get(`/dossiers/${dossierId}/check`),
      await neighbour.send('PATCH', `/dossiers/${dossierId}/answers`, { version, changes: {} }),
      await neighbour.send('POST', `/dossiers/${dossierId}/submit`, { version }),
      await neighbour.send('POST', `/dossiers/${dossierId}/withdraw`, {
        version,
        reason: 'Không phải của tôi',
      }),
    ]
    for (const { status, body } of answers) {
      expect({ status, code: (body as { code: string }).code }).toStrictEqual({
        status: 404,
        code: 'dossier.not-found',
      })
    }
  })

  test('hears the same of a dossier that does not exist', async () => {
    const foreign = await neighbour.get(`/dossiers/${dossierId}`)
    const missing = await neighbour.get(`/dossiers/${randomUUID()}`)
    const withoutInstance = (body: unknown) => ({ ...(body as object), instance: '' })
    expect(withoutInstance(foreign.body)).toStrictEqual(withoutInstance(missing.body))
  })

  test('does not find it in a list or by search', async () => {
    const { code } = await read()
    expect(await neighbour.get(`/dossiers?search=${encodeURIComponent(code)}`)).toMatchObject({
      body: { total: 0 },
    })
    expect(await officer.get(`/dossiers?search=${encodeURIComponent(code)}`)).toMatchObject({
      body: { total: 1 },
    })
  })
})

describe('The form of a dossier', () => {
  test('is given by the hash the dossier is bound to, and no other hash finds one', async () => {
    const { formHash } = await read()
    expect(await officer.get(`/dossier-forms/${formHash}`)).toMatchObject({
      status: 200,
      body: { form: { sections: expect.any(Array) }, formRules: expect.any(Object) },
    })
    expect(await officer.get(`/dossier-forms/${'0'.repeat(64)}`)).toMatchObject({
      status: 404,
      body: { code: 'form.not-found' },
    })
    expect(await officer.get('/dossier-forms/any')).toMatchObject({ status: 400 })
  })
})

describe('Evidence', () => {
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n'),
    Buffer.from('%%EOF\n'),
  ])

  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  const evidenceField = async () => {
    const { formHash } = await read()
    const { body } = await officer.get(`/dossier-forms/${formHash}`)
    const fields: FormField[] = (body as DossierForm).form.sections.flatMap((section) => [...section.fields])
    const field = fields.find(({ kind }) => kind === 'evidence')
    if (field === undefined) throw new Error('the form asks for no evidence')
    return field.id
  }

  const upload = async (name: string, content: Buffer, browser = officer, fieldId?: string) => {
    const boundary = `----${randomUUID()}`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`
    return ask(program.app, {
      method: 'POST',
      url: `/api/v1/dossiers/${dossierId}/evidence?fieldId=${fieldId ?? (await evidenceField())}`,
      headers: {
        cookie: browser.cookie,
        origin,
        'idempotency-key': randomUUID(),
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    })
  }

  const filesOnDisk = () =>
    readdirSync(join(program.dataFolder, 'files'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ).length

  test('is kept by its sum and given back as a download that can do nothing', async () => {
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    const uploaded = await upload('Báo cáo Đà Lạt.pdf', pdf)
    expect(uploaded).toMatchObject({
      status: 200,
      body: {
        evidence: { name: 'Báo cáo Đà Lạt.pdf', mediaType: 'application/pdf', size: pdf.length, sha256 },
      },
    })
    const { id } = (uploaded.body as { evidence: { id: string } }).evidence
    const response = await program.app.inject({
      url: `/api/v1/dossiers/${dossierId}/evidence/${id}`,
      headers: { cookie: officer.cookie },
    })
    expect(response.rawPayload.equals(pdf)).toBe(true)
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect(response.headers['content-disposition']).toMatch(/^attachment; filename="Bao cao Da Lat\.pdf"/)
    const stolen = await neighbour.get(`/dossiers/${dossierId}/evidence/${id}`)
    expect(stolen).toMatchObject({ status: 404, body: { code: 'evidence.not-found' } })
  })

  test.each([
    ['that lies about its type', 'bao-cao.pdf', png, 'evidence.type-mismatch'],
    [
      'that is a page in disguise',
      'bao-cao.pdf',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'evidence.type-refused',
    ],
    ['of a kind not accepted', 'chay.exe', Buffer.from(`MZ${'\0'.repeat(200)}`), 'evidence.type-refused'],
    ['of nothing', 'rong.pdf', Buffer.alloc(0), 'evidence.empty'],
    [
      'that is too large',
      'lon.pdf',
      Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(26 * 1_048_576)]),
      'evidence.too-large',
    ],
  ])('%s is refused and leaves nothing behind', async (_sin, name, content, code) => {
    const before = filesOnDisk()
    const { version } = await read()
    const answer = await upload(name, content)
    expect((answer.body as { code: string }).code).toBe(code)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(filesOnDisk()).toBe(before)
    expect((await read()).version).toBe(version)
  })

  test('is refused for a field that asks for none, from a stranger and from a foreign page', async () => {
    expect(await upload('a.pdf', pdf, officer, 'khongCo')).toMatchObject({
      body: { code: 'form.unknown-field' },
    })
    expect(await upload('a.pdf', pdf, neighbour)).toMatchObject({
      status: 404,
      body: { code: 'dossier.not-found' },
    })
    const foreign = await ask(program.app, {
      method: 'POST',
      url: `/api/v1/dossiers/${dossierId}/evidence?fieldId=x`,
      headers: {
        cookie: officer.cookie,
        origin: 'https://evil.example',
        'content-type': 'multipart/form-data; boundary=x',
      },
      payload: '--x--',
    })
    expect(foreign).toMatchObject({ status: 403, body: { code: 'access.denied' } })
  })

  test('that is no file, or no whole one, is refused', async () => {
    const send = (contentType: string, payload: string) =>
      ask(program.app, {
        method: 'POST',
        url: `/api/v1/dossiers/${dossierId}/evidence?fieldId=minhChung`,
        headers: {
          cookie: officer.cookie,
          origin,
          'idempotency-key': randomUUID(),
          'content-type': contentType,
        },
        payload,
      })
    expect(await send('application/json', '{}')).toMatchObject({
      status: 415,
      body: { code: 'input.unsupported-media' },
    })
    expect(await send('multipart/form-data; boundary=x', '--x--\r\n')).toMatchObject({
      body: { code: 'evidence.empty' },
    })
    const torn = await send(
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4 and then nothing',
    )
    expect(torn.status).toBeGreaterThanOrEqual(400)
    expect(torn.status).toBeLessThan(500)
  })
})
