import { randomUUID } from 'node:crypto'
import type { DossierRecord } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import { stream } from '#test/memory-ports.ts'
import { call, openPlatform, type Platform, take } from '#test/open-platform.ts'
import { formOf, onDossier, openFilled, openSubmitted } from '#test/walk.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { attachEvidence } from './attach-evidence.ts'
import { listEvidence } from './list-evidence.ts'
import { openEvidence } from './open-evidence.ts'
import { removeEvidence } from './remove-evidence.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform()
})
afterAll(() => platform.close())

const commune = {
  by: 'suoitram.canbo',
  subject: 'Xã Suối Trầm',
  round: 'SK-2027',
  title: 'bk-tinh',
} as const
const bytes = (text: string) => stream(new TextEncoder().encode(text))

async function evidenceField(dossier: DossierRecord): Promise<string> {
  const { form } = await formOf(platform, dossier, commune.by)
  const field = form.sections.flatMap((section) => section.fields).find((one) => one.kind === 'evidence')
  if (!field) throw new Error('the form asks for no evidence')
  return field.id
}

describe('evidence', () => {
  it('is stored once, shown in the answer, opened by who sees the dossier, and gone when removed', async () => {
    const { deps } = platform
    const dossier = await openFilled(platform, commune)
    const fieldId = await evidenceField(dossier)
    const actor = await platform.actorOf('suoitram.canbo')
    const key = randomUUID()
    const attach = () =>
      attachEvidence(
        deps,
        call(actor, key),
        { dossierId: dossier.id, fieldId, name: 'C:\\scan\\Biên bản.pdf' },
        bytes('%PDF one'),
      )
    const first = take(await attach())
    expect(take(await attach())).toEqual(first)
    expect(first.evidence).toMatchObject({ name: 'Biên bản.pdf', fieldId, uploadedBy: 'Trần Thị Hoa' })
    const seen = take(await getDossier(deps, call(actor), { dossierId: dossier.id }))
    expect(seen.version).toBe(first.version)
    expect(seen.answers[fieldId]).toContainEqual({
      fileId: first.evidence.id,
      name: 'Biên bản.pdf',
      size: 8,
      sha256: first.evidence.sha256,
    })
    const opened = take(await openEvidence(deps, call(actor), { evidenceId: first.evidence.id }))
    const parts: Uint8Array[] = []
    for await (const part of opened.content) parts.push(part)
    expect(new TextDecoder().decode(parts[0])).toBe('%PDF one')
    for (const stranger of ['phuongmau.canbo', 'snv.thamdinh', 'quantri']) {
      expect(
        await openEvidence(deps, await platform.as(stranger), { evidenceId: first.evidence.id }),
      ).toMatchObject({ error: { code: 'evidence.not-found' } })
    }
    take(
      await removeEvidence(deps, call(actor), {
        dossierId: dossier.id,
        version: first.version,
        evidenceId: first.evidence.id,
      }),
    )
    expect(await openEvidence(deps, call(actor), { evidenceId: first.evidence.id })).toMatchObject({
      error: { code: 'evidence.not-found' },
    })
    const left = take(await listEvidence(deps, call(actor), { dossierId: dossier.id }))
    expect(left.map((one) => one.id)).not.toContain(first.evidence.id)
  })

  it('is refused before a byte is read: strange field, stranger, stage that writes nothing', async () => {
    const { deps } = platform
    const dossier = await openSubmitted(platform, { ...commune, by: 'k.breu', subject: "K' Brêu" })
    let bytesRead = 0
    async function* source() {
      bytesRead += 1
      yield new TextEncoder().encode('%PDF')
    }
    const attach = async (by: string, fieldId: string) =>
      attachEvidence(deps, await platform.as(by), { dossierId: dossier.id, fieldId, name: 'a.pdf' }, source())
    const fieldId = await evidenceField(dossier)
    expect(await attach('phuongmau.canbo', fieldId)).toMatchObject({ error: { code: 'dossier.not-found' } })
    expect(await attach('k.breu', fieldId)).toMatchObject({ error: { code: 'dossier.wrong-stage' } })
    const draft = await openFilled(platform, { ...commune, by: 'dinh.mai', subject: 'Đinh Thị Mai' })
    const strange = await attachEvidence(
      deps,
      await platform.as('dinh.mai'),
      { dossierId: draft.id, fieldId: 'achievementSummary', name: 'a.pdf' },
      source(),
    )
    expect(strange).toMatchObject({ error: { code: 'form.unknown-field' } })
    expect(bytesRead).toBe(0)
  })

  it('cannot be claimed in an answer by a file of another dossier, nor under another name', async () => {
    const { deps } = platform
    const draft = await openFilled(platform, { ...commune, by: 'suoitram.canbo', subject: 'Võ Thị Lan' })
    const fieldId = await evidenceField(draft)
    const claim = {
      fileId: '019f0000-0000-7000-8000-000000000000',
      name: 'x.pdf',
      size: 1,
      sha256: 'a'.repeat(64),
    }
    expect(
      await saveAnswers(deps, await platform.as('suoitram.canbo'), {
        ...onDossier(draft),
        changes: { [fieldId]: [claim] },
      }),
    ).toMatchObject({ error: { code: 'evidence.not-found' } })
    const attached = take(
      await attachEvidence(
        deps,
        await platform.as('suoitram.canbo'),
        { dossierId: draft.id, fieldId, name: 'thật.pdf' },
        bytes('%PDF two'),
      ),
    )
    take(
      await saveAnswers(deps, await platform.as('suoitram.canbo'), {
        dossierId: draft.id,
        version: attached.version,
        changes: { [fieldId]: [{ ...claim, fileId: attached.evidence.id }] },
      }),
    )
    const after = take(await getDossier(deps, await platform.as('suoitram.canbo'), { dossierId: draft.id }))
    expect(after.answers[fieldId]).toEqual([
      { fileId: attached.evidence.id, name: 'thật.pdf', size: 8, sha256: attached.evidence.sha256 },
    ])
  })
})

describe('state and events', () => {
  it('agree for every dossier of this file', async () => {
    expect(await differencesFromEvents(platform)).toEqual([])
  })
})
