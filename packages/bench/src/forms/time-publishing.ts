import type { FormDefinition } from '@thidua/contracts'
import { composeExtension, contentHash, publishForm, type FormExtension } from '@thidua/forms'
import { largeForm } from './large-form.ts'
import { median } from './rounds.ts'

const rounds = 5

/** What the gate costs, in seconds of CPU time. */
export function timePublishing(): void {
  const previous: FormDefinition = { ...largeForm, version: '0.9.0' }
  const publishing = secondsOf(() => {
    const published = publishForm(largeForm, { previous })
    if (!published.ok) throw new Error(JSON.stringify(published.error.findings.slice(0, 3)))
  })
  const base = sixtyCriteria()
  const extension = tightened(base)
  const proof = secondsOf(() => {
    const composed = composeExtension(base, extension)
    if (!composed.ok) throw new Error(JSON.stringify(composed.error.findings.slice(0, 3)))
  })
  const refusal = secondsOf(() => {
    const loose = composeExtension(base, { ...extension, tighten: [{ fieldId: 'count7', maximum: 999 }] })
    if (loose.ok) throw new Error('an extension that accepts more than its base went through')
  })
  console.log(`
publishing      ${publishing.toFixed(2)} s for 500 fields with 50 conditions   (goal: at most 5)
extension       ${proof.toFixed(2)} s to prove it over 60 criteria, ${refusal.toFixed(2)} s to refuse one with an example   (goal: at most 2)`)
}

/** A verdict, a figure and evidence for each, with conditions between them, as the province's form has. */
function sixtyCriteria(): FormDefinition {
  return {
    ...largeForm,
    id: 'bench-base',
    sections: Array.from({ length: 60 }, (_, at) => ({
      id: `c${at}`,
      title: { vi: `Criterion ${at}` },
      fields: [
        { id: `verdict${at}`, kind: 'verdict', label: { vi: 'Verdict' }, required: true },
        {
          id: `count${at}`,
          kind: 'integer',
          label: { vi: 'Count' },
          minimum: 0,
          maximum: 100,
          required: true,
        },
        {
          id: `reason${at}`,
          kind: 'longText',
          label: { vi: 'Reason' },
          requiredWhen: `verdict${at} == "notApplicable"`,
          visibleWhen: `verdict${at} != "met"`,
        },
        { id: `files${at}`, kind: 'evidence', label: { vi: 'Files' }, maxItems: 5 },
      ],
    })),
  }
}

function tightened(base: FormDefinition): FormExtension {
  return {
    id: 'x-bench',
    version: '1.0.0',
    title: { vi: 'Extension' },
    base: { formId: base.id, version: base.version, hash: contentHash(base) },
    tighten: Array.from({ length: 60 }, (_, at) => [
      { fieldId: `count${at}`, maximum: 90 },
      { fieldId: `files${at}`, minItems: 1, maxItems: 3 },
    ]).flat(),
  }
}

function secondsOf(work: () => void): number {
  const seconds = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return median(seconds)
}
