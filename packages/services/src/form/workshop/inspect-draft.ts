import type { FormDefinition, FormExtension } from '@thidua/contracts'
import { validateFormDefinition } from '@thidua/contracts/validators'
import type { ComposedForm, Finding } from '@thidua/forms'
import { compareForms, composeExtension, inspectForm, pathInForm } from '@thidua/forms'
import { checkCodelists } from './check-codelists.ts'
import type { DraftJob, InspectedDraft, JobBase, MadeForm } from './form-job.ts'
import { readExtension, readScoring } from './read-draft.ts'

/** The gate: everything to say about a draft, and the form it makes when nothing stands in the way. Never throws on any JSON. */
export function inspectDraft(job: DraftJob): InspectedDraft {
  const { content, base, fragments, codelists } = job
  const { scoring, findings: ofScoring } = readScoring(job)
  const own = inspectForm(content.definition, { fragments, ...(scoring ? { scoring } : {}) })
  const valid = validateFormDefinition(content.definition)
  if (!valid.ok) return { findings: [...own, ...ofScoring], made: null }
  const lists = checkCodelists(valid.value, codelists, base?.definition ?? null)
  if (base) {
    const proof = proveExtension(valid.value, base, job, scoring)
    return settle([...own, ...ofScoring, ...lists, ...proof.findings], proof.made)
  }
  return settle([...own, ...ofScoring, ...lists], {
    definition: valid.value,
    extension: null,
    scoring,
    pointsCapHundredths: 0,
  })
}

function settle(findings: readonly Finding[], made: MadeForm | null): InspectedDraft {
  return { findings, made: findings.some(({ severity }) => severity === 'error') ? null : made }
}

function proveExtension(
  definition: FormDefinition,
  base: JobBase,
  job: DraftJob,
  scoring: MadeForm['scoring'],
): { readonly findings: readonly Finding[]; readonly made: MadeForm | null } {
  const { extension, unplaced, whole } = readExtension(definition, base, job, scoring)
  const homeless = unplaced.map(
    (id): Finding => ({
      code: 'extension.slot-unknown',
      path: pathOfPart(definition, id),
      severity: 'error',
      params: { slot: id },
    }),
  )
  const options = base.scoring ? { baseScoring: base.scoring } : {}
  const composed = composeExtension(base.definition, extension, options)
  if (!composed.ok) {
    const told = composed.error.findings.map((finding) => inFormTerms(finding, extension, definition))
    return { findings: [...homeless, ...told], made: null }
  }
  return {
    findings: [...homeless, ...notCarried(composed.value, whole, unplaced)],
    made: {
      definition: composed.value.form,
      extension,
      scoring: composed.value.scoring,
      pointsCapHundredths: composed.value.report.pointsCapHundredths,
    },
  }
}

const listsOfExtension = /^\/(?:base|addFields|addSections|tighten|rules|remove|redefine|rename)(?:\/|$)/

function inFormTerms(finding: Finding, extension: FormExtension, definition: FormDefinition): Finding {
  if (!listsOfExtension.test(finding.path)) return finding
  return { ...finding, path: pathInForm(finding.path, extension, definition) }
}

/** Words and order of the base stay as they are; who changed them here should know that it will not be published. */
function notCarried(
  composed: ComposedForm,
  whole: FormDefinition,
  unplaced: readonly string[],
): readonly Finding[] {
  return compareForms(composed.form, whole)
    .filter(({ kind, fieldId, sectionId }) => {
      const moved = kind === 'field-moved' || kind === 'section-moved' || kind.startsWith('slot-')
      return !moved && !unplaced.includes(fieldId ?? '') && !unplaced.includes(sectionId ?? '')
    })
    .map(
      ({ path, params }): Finding => ({
        code: 'extension.not-tighter',
        path,
        severity: 'warning',
        params,
      }),
    )
}

function pathOfPart(definition: FormDefinition, id: string): string {
  for (const [at, section] of definition.sections.entries()) {
    if (section.id === id) return `/sections/${at}`
    const field = section.fields.findIndex((one) => one.id === id)
    if (field >= 0) return `/sections/${at}/fields/${field}`
  }
  return ''
}
