import { type AnyOperation, invoke, readRestInput } from '@thidua/api'
import type { Outcome } from '@thidua/kernel'
import type { PrintedFile } from '@thidua/services'
import type { RouteHandlerMethod } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { inputParts } from '../http/rest-routes.ts'
import { sendProblem } from '../http/send-problem.ts'
import { sendDownload } from './send-download.ts'

/** Answers with the file an operation makes; asked, checked and counted as every operation is. */
export function fileHandler(operation: AnyOperation, contextFor: ContextMaker): RouteHandlerMethod {
  return async (request, reply) => {
    const input = readRestInput(operation, inputParts(request))
    const made = (await invoke(operation, contextFor(request, reply), input)) as Outcome<PrintedFile>
    if (!made.ok) return sendProblem(reply, made.error)
    const { fileName, mediaType, bytes } = made.value
    return sendDownload(reply, { name: fileName, mediaType, content: bytes })
  }
}
