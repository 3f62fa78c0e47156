import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FormDraftView, FormImportView, FormStudioView } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, origin, signIn, startTestProgram } from './start-test-program.ts'
import type { Answer, Browser, TestProgram } from './start-test-program.ts'

let program: TestProgram
let officer: Browser
let neighbour: Browser
let unitId: string

beforeAll(async () => {
  program = await startTestProgram()
  officer = await signIn(program.app, 'suoitram.canbo')
  neighbour = await signIn(program.app, 'phuongmau.canbo')
  unitId = ((await officer.get('/form-studio')).body as FormStudioView).unit.id
})
afterAll(() => program.close())

const source = { kind: 'base', stakeholder: 'household', formId: 'f09-household-achievement' }

async function begin(): Promise<FormDraftView> {
  const created = await officer.send('POST', '/form-drafts', { unitId, source })
  if (created.status !== 200) throw new Error(JSON.stringify(created.body))
  const { id } = created.body as { readonly id: string }
  return (await officer.get(`/form-drafts/${id}`)).body as FormDraftView
}

function upload(path: string, name: string, content: Buffer, browser = officer): Promise<Answer> {
  const boundary = `----${randomUUID()}`
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return ask(program.app, {
    method: 'POST',
    url: `/api/v1${path}`,
    headers: {
      cookie: browser.cookie,
      origin,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}

describe('The studio over the line', () => {
  test('begins, saves, checks apart from the server’s thread and publishes', async () => {
    const draft = await begin()
    const at = `/form-drafts/${draft.id}`
    const saved = await officer.send('PUT', at, { version: 1, content: draft.content })
    expect(saved).toMatchObject({ status: 200, body: { outcome: 'saved', version: 2 } })
    const stale = await officer.send('PUT', at, { version: 1, content: draft.content })
    expect(stale).toMatchObject({ status: 200, body: { outcome: 'newer', version: 2 } })
    expect(await officer.send('POST', `${at}/check`, { content: { definition: {} } })).toMatchObject({
      status: 200,
      body: { publishable: false },
    })
    expect(await officer.send('POST', `${at}/check`)).toMatchObject({ body: { publishable: true } })
    const published = await officer.send('POST', `${at}/publish`, { version: 2 })
    expect(published).toMatchObject({ status: 200, body: { version: '1.0.0', active: true } })
    expect(await officer.send('POST', `${at}/publish`, { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'form.draft-stale' },
    })
  })

  test('keeps a draft with a control character, and says where it stands', async () => {
    const draft = await begin()
    const { definition } = draft.content
    const title = { vi: 'Phiếu\u000bxã' }
    const content = { definition: { ...definition, title } }
    const at = `/form-drafts/${draft.id}`
    expect(await officer.send('PUT', at, { version: 1, content })).toMatchObject({
      body: { outcome: 'saved' },
    })
    expect(await officer.send('POST', `${at}/check`)).toMatchObject({
      body: { publishable: false, findings: [{ code: 'form.schema', path: '/title/vi' }] },
    })
    const zero = { definition: { ...definition, title: { vi: 'a\u0000b' } } }
    expect(await officer.send('PUT', at, { version: 2, content: zero })).toMatchObject({
      status: 400,
      body: { code: 'input.invalid' },
    })
  })

  test('refuses what is no source of a draft', async () => {
    const wrong = await officer.send('POST', '/form-drafts', { unitId, source: { kind: 'elsewhere' } })
    expect(wrong).toMatchObject({ status: 400, body: { code: 'input.invalid' } })
  })
})

describe('Files of forms', () => {
  test('a decision comes in as drafts that say how sure they are, with their place in the text', async () => {
    const decision = readFileSync(
      join(import.meta.dirname, '../../../schemas/campaigns/lam-dong-2037/decision-2037.md'),
    )
    const read = await upload('/forms/import', 'qd-2037.md', decision)
    expect(read.status).toBe(200)
    const { kind, document, drafts } = read.body as FormImportView
    expect(kind).toBe('document')
    expect(document?.groups.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(document?.groups.flatMap(({ criteria }) => criteria)).toHaveLength(21)
    expect(drafts).toHaveLength(4)
    const created = await officer.send('POST', '/form-drafts', {
      unitId,
      source: { kind: 'content', content: drafts[3]?.content },
    })
    expect(created).toMatchObject({ status: 200, body: { version: 1, unplaced: [] } })
  })

  test('what is no form, too much of one, or nobody’s, is refused', async () => {
    expect(await upload('/forms/import', 'virus.exe', Buffer.from('MZ'))).toMatchObject({
      status: 415,
      body: { code: 'input.unsupported-media' },
    })
    expect(await upload('/forms/import', 'khong.json', Buffer.from('{"a":'))).toMatchObject({
      body: { code: 'input.invalid' },
    })
    expect(await upload('/forms/import', 'to.txt', Buffer.alloc(20_000_001, 'a'))).toMatchObject({
      status: 413,
      body: { code: 'input.too-large' },
    })
    const verifier = await signIn(program.app, 'snv.thamdinh')
    expect(await upload('/forms/import', 'a.txt', Buffer.from('a'), verifier)).toMatchObject({
      status: 403,
      body: { code: 'access.denied' },
    })
  })

  test.each([
    ['json', 'application/json', '{'],
    ['schema', 'application/schema+json', '{'],
    ['uischema', 'application/json', '{'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ])('a draft leaves as %s', async (format, mediaType, start) => {
    const draft = await begin()
    const response = await program.app.inject({
      url: `/api/v1/form-drafts/${draft.id}/export?as=${format}`,
      headers: { cookie: officer.cookie },
    })
    expect(response.statusCode).toBe(200)
    expect(String(response.headers['content-type'])).toContain(mediaType)
    expect(String(response.headers['content-disposition'])).toMatch(/^attachment; filename="phieu-ke-khai/)
    expect(response.body.startsWith(start)).toBe(true)
    expect(await neighbour.get(`/form-drafts/${draft.id}/export?as=${format}`)).toMatchObject({
      status: 404,
      body: { code: 'form.not-found' },
    })
  })

  test('an unknown format is named as such', async () => {
    const draft = await begin()
    expect(await officer.get(`/form-drafts/${draft.id}/export?as=exe`)).toMatchObject({
      status: 400,
      body: { code: 'input.invalid', problems: [{ path: '/as' }] },
    })
  })
})
