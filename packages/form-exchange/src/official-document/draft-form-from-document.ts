import type { FormDefinition, FormField, FormSection, LegalBasis } from '@thidua/contracts'
import { foldSearchKey, ok, refuse, type LocalText, type Outcome } from '@thidua/kernel'
import { lexicon } from './lexicon.ts'
import type { DocumentCriterion, ParsedDocument } from './parsed-document.ts'

export type DraftOptions = {
  /** Number in the form catalogue; the last one unless told. */
  readonly formNumber?: string
}

/** Four fields a criterion; beyond this a form would pass the limits every form has. */
const mostCriteria = 80
const mostSections = 40
const words = lexicon.form

/**
 * A form to start from: one section per criterion of the group with verdict, reason, remark and evidence, the text as
 * printed beside it. Its legal basis is 'unverified' until a person has compared it. Refuses `form.not-found` for a group
 * the document has not, `form.too-many` beyond 80 criteria.
 */
export function draftFormFromDocument(
  parsed: ParsedDocument,
  groupId: string,
  options: DraftOptions = {},
): Outcome<FormDefinition> {
  const group = parsed.groups.find(({ id }) => id === groupId)
  if (!group) return refuse('form.not-found', { group: groupId })
  if (group.criteria.length > mostCriteria) {
    return refuse('form.too-many', { limit: mostCriteria, count: group.criteria.length })
  }
  const name = parsed.number?.value ?? words.unnamedDocument.vi
  const perSection = Math.ceil(group.criteria.length / mostSections)
  const sections: FormSection[] = []
  for (let at = 0; at < group.criteria.length; at += perSection) {
    sections.push(sectionOf(group.criteria.slice(at, at + perSection), parsed))
  }
  return ok({
    id: `draft-${documentSlug(parsed) ?? 'document'}-${group.id}`.slice(0, 80),
    formNumber: options.formNumber ?? 'F99',
    version: '0.1.0',
    title: fill(words.title, { group: shorten(group.text, 200) }),
    intro: fill(words.intro, { document: name }),
    sections,
  })
}

function sectionOf(criteria: readonly DocumentCriterion[], parsed: ParsedDocument): FormSection {
  const [first] = criteria
  const title = first ? `${first.code}. ${shorten(first.text, 120)}` : ''
  const fields = criteria.flatMap((criterion) => fieldsOf(criterion, parsed, criteria.length > 1))
  const guidance = first && criteria.length === 1 ? { guidance: { vi: verbatim(first) } } : {}
  return { id: prefixOf(first?.code ?? 'x'), title: { vi: title }, ...guidance, fields }
}

function fieldsOf(criterion: DocumentCriterion, parsed: ParsedDocument, own: boolean): readonly FormField[] {
  const id = prefixOf(criterion.code)
  const named = (label: LocalText): LocalText =>
    own ? { vi: `${criterion.code}. ${label.vi}`, en: `${criterion.code}. ${label.en ?? label.vi}` } : label
  const text: FormField = { id: `${id}Text`, kind: 'guidance', label: { vi: verbatim(criterion) } }
  const notApplicable = `${id}Verdict == "notApplicable"`
  return [
    ...(own ? [text] : []),
    {
      id: `${id}Verdict`,
      kind: 'verdict',
      label: named(words.verdict),
      required: true,
      ...basisOf(criterion, parsed),
    },
    {
      id: `${id}Reason`,
      kind: 'longText',
      label: named(words.reason),
      visibleWhen: notApplicable,
      requiredWhen: notApplicable,
    },
    {
      id: `${id}Remark`,
      kind: 'longText',
      label: named(words.remark),
      visibleWhen: `${id}Verdict != "notApplicable"`,
    },
    {
      id: `${id}Evidence`,
      kind: 'evidence',
      label: named(words.evidence),
      visibleWhen: `${id}Verdict == "met"`,
    },
  ]
}

function basisOf(
  criterion: DocumentCriterion,
  parsed: ParsedDocument,
): { readonly legalBasis?: readonly LegalBasis[] } {
  const documentId = documentSlug(parsed)
  if (!documentId) return {}
  return { legalBasis: [{ documentId, place: criterion.place.slice(0, 300), certainty: 'unverified' }] }
}

/** `2037/QĐ-UBND` of 2025 → `qd-2037-2025`, as the platform's registers name documents. */
export function documentSlug({ number, date }: ParsedDocument): string | null {
  const match = /^(\d+)\/([^-]+)/.exec(number?.value ?? '')
  if (!match) return null
  const kind = foldSearchKey(match[2] ?? '').replace(/[^a-z]/g, '')
  return [kind, match[1], date?.value.slice(0, 4)]
    .filter((part) => part !== undefined && part !== '')
    .join('-')
}

function verbatim(criterion: DocumentCriterion): string {
  const lines = [
    criterion.text,
    ...criterion.parts.map((part) => `${part.printed ?? ''} ${part.text}`.trim()),
  ]
  return lines.join('\n').slice(0, 4000)
}

function prefixOf(code: string): string {
  return code.toLowerCase().replace('.', 'x')
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most))}…`
}

function fill(template: LocalText, values: Readonly<Record<string, string>>): LocalText {
  const put = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return { vi: put(template.vi), en: put(template.en ?? template.vi) }
}
