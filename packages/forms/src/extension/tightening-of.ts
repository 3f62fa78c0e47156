import type { EvidenceDemand, FormField } from '@thidua/contracts'
import { isSameJson, type LocalText } from '@thidua/kernel'
import type { FieldTightening } from './form-extension.ts'

/** What an extension may change about a field of its base. */
const tightenable = [
  'required',
  'requiredWhen',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'scale',
  'minItems',
  'maxItems',
  'earliest',
  'latest',
  'options',
  'levels',
  'allowNotApplicable',
  'evidenceDemands',
  'help',
] as const

/** The base's field as tightened by the edited one: only what differs, so that laying it over the base gives the edited one. */
export function tighteningOf(
  base: FormField,
  edited: FormField,
): Omit<FieldTightening, 'fieldId' | 'columnId'> | null {
  const changed = tightenable.flatMap((facet): readonly (readonly [string, unknown])[] => {
    const value = edited[facet]
    if (value === undefined || sameContent(base[facet], value)) return []
    const said = saidOf(base, edited, facet)
    return said === undefined ? [] : [[facet, said]]
  })
  return changed.length > 0 ? Object.fromEntries(changed) : null
}

/** Equal as JSON, whatever the order of properties. */
export function sameContent(left: unknown, right: unknown): boolean {
  return isSameJson(left ?? null, right ?? null)
}

/** What joins by adding (conditions, demands, help) is told as what was added. */
function saidOf(base: FormField, edited: FormField, facet: (typeof tightenable)[number]): unknown {
  switch (facet) {
    case 'options':
    case 'levels':
      return (edited[facet] ?? []).map(({ value }) => value)
    case 'requiredWhen':
      return addedCondition(base.requiredWhen, edited.requiredWhen ?? '')
    case 'evidenceDemands': {
      const added = addedDemands(base.evidenceDemands ?? [], edited.evidenceDemands ?? [])
      return added.length > 0 ? added : undefined
    }
    case 'help':
      return addedHelp(base.help, edited.help)
    default:
      return edited[facet]
  }
}

function addedCondition(base: string | undefined, edited: string): string {
  const head = `(${base ?? ''}) || (`
  const joined = base !== undefined && edited.startsWith(head) && edited.endsWith(')')
  return joined ? edited.slice(head.length, -1) : edited
}

function addedDemands(
  base: readonly EvidenceDemand[],
  edited: readonly EvidenceDemand[],
): readonly EvidenceDemand[] {
  return edited.filter((demand) => !base.some((own) => sameContent(own, demand)))
}

function addedHelp(base: LocalText | undefined, edited: LocalText | undefined): LocalText | undefined {
  if (!base || !edited) return edited
  const vi = addedLines(base.vi, edited.vi)
  if (vi === '') return undefined
  return base.en && edited.en ? { vi, en: addedLines(base.en, edited.en) } : { vi }
}

function addedLines(base: string, edited: string): string {
  return edited.startsWith(`${base}\n`) ? edited.slice(base.length + 1) : edited === base ? '' : edited
}
