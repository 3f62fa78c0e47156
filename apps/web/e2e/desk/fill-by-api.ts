import type { Answers, FormDefinition } from '@thidua/contracts'
import type { Page } from '@playwright/test'
import { callApi, readApi } from './journey.ts'
import { withoutEvidence } from './golden-answers.ts'
import { makePdf } from './papers.ts'

type Wanted = {
  readonly round: string
  readonly stakeholder: string
  readonly subject: string
  readonly title: string
  readonly form: FormDefinition
  readonly answers: Answers
}

/** A filled dossier, typed in by nobody: for journeys about what comes after, once filling by hand has been shown. */
export async function filledDossier(page: Page, wanted: Wanted): Promise<string> {
  const rounds = (await readApi(page, 'campaign.listRounds', {})) as readonly { id: string; code: string }[]
  const { stakeholder, subject } = wanted
  const subjects = (await readApi(page, 'subject.list', { stakeholder, search: subject })) as {
    items: readonly { id: string; name: string }[]
  }
  const { id: dossierId, version } = (await callApi(page, 'dossier.create', {
    roundId: rounds.find(({ code }) => code === wanted.round)?.id,
    subjectId: subjects.items.find(({ name }) => name === subject)?.id,
    title: wanted.title,
  })) as { id: string; version: number }
  const changes = withoutEvidence(wanted)
  await callApi(page, 'dossier.saveAnswers', { dossierId, version, changes })
  await attachAll(page, dossierId, wanted)
  return dossierId
}

async function attachAll(page: Page, dossierId: string, { form, answers }: Wanted): Promise<void> {
  const fields = form.sections
    .flatMap((section) => section.fields)
    .filter(({ id, kind }) => kind === 'evidence' && answers[id])
  for (const { id } of fields) {
    const content = [...makePdf(`${dossierId} ${id}`)]
    const status = await page.evaluate(
      async ({ dossierId, id, content }) => {
        const body = new FormData()
        body.append('file', new File([new Uint8Array(content)], `${id}.pdf`, { type: 'application/pdf' }))
        const response = await fetch(`/api/v1/dossiers/${dossierId}/evidence?fieldId=${id}`, {
          method: 'POST',
          headers: { 'idempotency-key': crypto.randomUUID() },
          body,
        })
        return response.status
      },
      { dossierId, id, content },
    )
    if (status >= 300) throw new Error(`evidence ${id}: ${status}`)
  }
}

export async function submitByApi(page: Page, dossierId: string): Promise<void> {
  const { version } = (await readApi(page, 'dossier.get', { dossierId })) as { version: number }
  await callApi(page, 'dossier.submit', { dossierId, version })
}
