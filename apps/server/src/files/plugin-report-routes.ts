import { isUuid, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { exportPluginReport } from '@thidua/services'
import type { PrintedFile, ServiceCall, TableFormat } from '@thidua/services'
import type { FastifyInstance } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Program } from '../program.ts'
import { enter } from './enter.ts'
import { sendDownload } from './send-download.ts'

type Place = { readonly pluginId: string; readonly reportId: string }
type Query = { readonly as?: unknown; readonly year?: unknown; readonly unitId?: unknown }

/** Reports of plugins to be carried away; counted anew for whoever asks. */
export function addPluginReportRoutes(
  app: FastifyInstance,
  program: Program,
  contextFor: ContextMaker,
): void {
  app.get('/api/v1/plugins/:pluginId/reports/:reportId/file', async (request, reply) => {
    const entered = await enter(contextFor(request, reply), 'check')
    if (!entered.ok) return sendProblem(reply, entered.error)
    const written = await write(program, entered.value, request.params as Place, request.query as Query)
    if (!written.ok) return sendProblem(reply, written.error)
    const { fileName, mediaType, bytes } = written.value
    return sendDownload(reply, { name: fileName, mediaType, content: bytes })
  })
}

const formats: readonly TableFormat[] = ['xlsx', 'csv']

async function write(
  { deps }: Program,
  call: ServiceCall,
  { pluginId, reportId }: Place,
  { as = 'xlsx', year, unitId }: Query,
): Promise<Outcome<PrintedFile>> {
  const format = formats.find((one) => one === as)
  if (!format) return wrong('/as')
  if (year !== undefined && !(typeof year === 'string' && /^20[0-9]{2}$/.test(year))) return wrong('/year')
  if (unitId !== undefined && !(typeof unitId === 'string' && isUuid(unitId))) return wrong('/unitId')
  return exportPluginReport(deps, call, {
    pluginId,
    reportId,
    format,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(unitId === undefined ? {} : { unitId }),
  })
}

function wrong(path: string): Outcome<never> {
  return refuse('input.invalid', undefined, [{ code: 'form.not-an-option', path }])
}
