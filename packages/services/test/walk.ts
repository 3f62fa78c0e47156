import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answers, DossierForm, DossierRecord } from '@thidua/contracts'
import { answerFields } from './answer-fields.ts'
import { createDossier } from '../src/dossier/create-dossier.ts'
import { getDossier } from '../src/dossier/get-dossier.ts'
import { getDossierForm } from '../src/dossier/get-dossier-form.ts'
import { saveAnswers } from '../src/dossier/save-answers.ts'
import { submitDossier } from '../src/dossier/submit-dossier.ts'
import { attachEvidence } from '../src/evidence/attach-evidence.ts'
import { stream } from './memory-ports.ts'
import type { Platform } from './open-platform.ts'
import { take } from './open-platform.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Answers a plugin ships as a valid example of a form. */
export function validAnswers(platform: Platform, formId: string): Answers {
  for (const { manifest } of platform.deps.plugins.plugins()) {
    const fixture = manifest.fixtures.find((one) => one.form === formId && one.expect === 'valid')
    if (!fixture) continue
    const folder = manifest.id.replace(/^thidua\./, '')
    const text = readFileSync(join(root, 'plugins', folder, fixture.file), 'utf8')
    return (JSON.parse(text) as { readonly answers: Answers }).answers
  }
  throw new Error(`no valid fixture of ${formId}`)
}

export type Opening = {
  readonly by: string
  readonly subject: string
  readonly round: string
  readonly title: string
  readonly changes?: Answers
}

/** Opens a dossier, fills in a valid example with real uploads where files are asked, and gives it back as it lies. */
export async function openFilled(platform: Platform, opening: Opening): Promise<DossierRecord> {
  const { deps } = platform
  const created = take(
    await createDossier(deps, await platform.as(opening.by), {
      roundId: await platform.roundId(opening.round),
      subjectId: await platform.subjectId(opening.subject),
      title: opening.title,
    }),
  )
  const empty = take(await getDossier(deps, await platform.as(opening.by), { dossierId: created.id }))
  const { form } = await formOf(platform, empty, opening.by)
  const example = validAnswers(platform, form.id)
  const { texts, files } = answerFields(form, example)
  let version = created.version
  for (const { fieldId, name } of files) {
    const attached = await attachEvidence(
      deps,
      await platform.as(opening.by),
      { dossierId: created.id, fieldId, name },
      stream(new TextEncoder().encode(`%PDF-1.7 ${randomUUID()}`)),
    )
    version = take(attached).version
  }
  const saved = take(
    await saveAnswers(deps, await platform.as(opening.by), {
      dossierId: created.id,
      version,
      changes: { ...texts, ...opening.changes },
    }),
  )
  if (saved.problems.length > 0) throw new Error(JSON.stringify(saved.problems))
  return take(await getDossier(deps, await platform.as(opening.by), { dossierId: created.id }))
}

export async function formOf(
  platform: Platform,
  { formHash }: Pick<DossierRecord, 'formHash'>,
  by: string,
): Promise<DossierForm> {
  return take(await getDossierForm(platform.deps, await platform.as(by), { formHash }))
}

export async function openSubmitted(platform: Platform, opening: Opening): Promise<DossierRecord> {
  const { id, version } = await openFilled(platform, opening)
  return take(await submitDossier(platform.deps, await platform.as(opening.by), { dossierId: id, version }))
}

export function onDossier(dossier: { readonly id: string; readonly version: number }) {
  return { dossierId: dossier.id, version: dossier.version }
}
