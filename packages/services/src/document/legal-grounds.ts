import { ruleSetFor } from '@thidua/awards'
import { dateInWords } from '@thidua/documents'
import type { LegalDate } from '@thidua/kernel'
import { ruleSetsOf } from '../law/award-rules.ts'
import type { Law } from '../law/setting-value.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'

const words = sentences.documents.basis

/**
 * The grounds of a decision: the law of the day it is signed, then the plan, then who proposes. Laws are cited by name
 * and date, decrees and below in full (Decree 30/2020); a text whose date nobody has confirmed is not cited.
 */
export function legalGrounds(law: Law, signedOn: LegalDate, proposal: string): readonly string[] {
  const { campaign, ruleSets } = law.content
  const current = ruleSetFor(ruleSetsOf(law), signedOn)
  const ids = ruleSets.find((set) => set.id === current?.id)?.law ?? []
  const texts = ids.flatMap((id) => groundOf(law, id) ?? [])
  const { number, date, issuer, summary } = campaign.identity.decision
  const plan = put(words.campaign, { number, date: dateInWords(date), issuer, summary: lowerFirst(summary) })
  return [...texts, plan, proposal]
}

function groundOf(law: Law, documentId: string): string | null {
  const document = law.content.legalDocuments.find((one) => one.id === documentId)
  if (!document?.date) return null
  const date = dateInWords(document.date)
  if (document.kind === 'law') return put(words.law, { title: document.title, date })
  const kinds: Readonly<Record<string, string>> = words.lawKinds
  const kind = kinds[document.kind]
  if (!kind || !document.number) return null
  return put(words.numbered, {
    kind,
    number: document.number,
    date,
    issuer: document.issuer ? put(words.issuer, { issuer: document.issuer }) : '',
    rest: document.title.startsWith(kind)
      ? document.title.slice(kind.length)
      : ` ${lowerFirst(document.title)}`,
  })
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
