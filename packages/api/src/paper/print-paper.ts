import { printFormPaper } from '@thidua/services'
import type { AnyOperation } from '../operation.ts'
import { answers, id } from '../schema/fragments.ts'
import { closed, oneOf } from '../schema/json-schema.ts'
import { getPaper } from './get-paper.ts'
import { onPaper } from './paper-schemas.ts'

const sent = { unitId: id, answers, format: oneOf(['docx', 'pdf']) }
export const paperBody = closed(sent)

/** Asked of whoever may open the paper; what comes back is a file, so the server gives it a route of its own. */
export const printPaper: AnyOperation = {
  ...getPaper,
  method: 'POST',
  path: '/plugins/{pluginId}/papers/{documentId}/file',
  limit: 'check',
  input: closed({ ...onPaper, ...sent }),
  handle: printFormPaper,
}
