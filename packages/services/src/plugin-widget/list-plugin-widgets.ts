import type { Operations, PluginWidgetRef, WidgetPage } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { pluginsServing, seesDossiers } from '../plugin-page/page-authority.ts'
import { pagesOfDossiers, widgetRef, widgetsOnPage } from './find-widget.ts'

/** Which widgets stand on a page. Refuses `dossier.not-found` for a dossier the person may not see. */
export function listPluginWidgets(
  deps: ServiceDeps,
  call: ServiceCall,
  { page, dossierId }: Operations['plugin.listWidgets']['input'],
): Promise<Outcome<readonly PluginWidgetRef[]>> {
  return runQuery(deps, call, 'plugin.listWidgets', async (context) => {
    const file = await fileForPage(context, page, dossierId)
    if (!file.ok) return file
    if (!seesDossiers(call.actor)) return ok([])
    return ok(
      pluginsServing(deps, call.actor).flatMap(({ plugin }) =>
        widgetsOnPage(plugin, page, file.value).map((widget) => widgetRef(plugin, widget)),
      ),
    )
  })
}

/** The dossier a page is about, opened with the person's own authority; null for pages about none. */
export async function fileForPage(
  context: QueryContext,
  page: WidgetPage,
  dossierId: string | undefined,
): Promise<Outcome<DossierFile | null>> {
  if (!pagesOfDossiers.includes(page)) return ok(null)
  if (dossierId === undefined)
    return refuse('input.invalid', undefined, [{ code: 'form.required', path: '/dossierId' }])
  return openDossierFile(context, dossierId, { lock: false })
}
