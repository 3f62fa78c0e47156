import { t } from '@thidua/i18n'

const trunkStages = [
  'province.intake',
  'province.appraisal',
  'province.verification',
  'province.supplement',
  'province.council',
  'province.decision',
  'province.awarded',
  'province.notProposed',
  'province.declined',
  'province.withdrawn',
] as const

/** Stages every dossier can pass. Those before the province's gate belong to plugins and come from the rows in sight. */
export function stageChoices(
  seen: readonly { readonly id: string; readonly title: string }[],
): readonly { value: string; label: string }[] {
  const trunk = trunkStages.map((id) => ({ value: id as string, label: t(`stage.${id}`) }))
  const known = new Set(trunk.map(({ value }) => value))
  const agency = seen.flatMap(({ id, title }) => {
    if (known.has(id)) return []
    known.add(id)
    return [{ value: id, label: title }]
  })
  return [...agency, ...trunk]
}
