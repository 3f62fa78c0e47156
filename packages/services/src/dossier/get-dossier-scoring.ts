import type { Operations, PublishedRules, ScoringModel, ShownScoring } from '@thidua/contracts'
import { type CompiledForm, compileScoring, publishScoringRules } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { PinnedForm } from '../content/content-book.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDossierFile } from './dossier-file.ts'

const known = new WeakMap<ScoringModel, PublishedRules>()

/** What a page needs to count along while somebody types: the same models on the same forms as the server's score. */
export function getDossierScoring(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.getScoring']['input'],
): Promise<Outcome<Operations['dossier.getScoring']['output']>> {
  return runQuery(deps, call, 'dossier.getScoring', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const { form, scoring, extension } = opened.value.content
    const cap = extension?.composition.pointsCapHundredths ?? null
    return ok({
      province: shown(scoring?.model ?? null, extension?.base ?? form, null),
      agency: shown(extension?.composition.scoring ?? null, form, cap),
    })
  })
}

function shown(
  model: ScoringModel | null,
  form: PinnedForm,
  capHundredths: number | null,
): ShownScoring | null {
  if (!model?.showWhileFilling) return null
  return { model, rules: rulesOf(model, form.form), formHash: form.hash, capHundredths }
}

function rulesOf(model: ScoringModel, form: CompiledForm): PublishedRules {
  const found = known.get(model)
  if (found) return found
  const compiled = compileScoring(model, form)
  if (!compiled.ok) throw new Error(`scoring ${model.id} does not fit form ${form.definition.id}`)
  const rules = publishScoringRules(compiled.value)
  known.set(model, rules)
  return rules
}
