import { pathMembers, refusals, security } from './describe-operation.ts'
import type { FileRoute } from './file-routes.ts'

const string = { type: 'string' }

export function describeFileRoute(route: FileRoute): object {
  const parameters = [
    ...pathMembers(route.path).map((name) => ({ name, in: 'path', required: true, schema: string })),
    ...(route.query ?? []).map((name) => ({
      name,
      in: 'query',
      required: name === 'fieldId',
      schema: string,
    })),
  ]
  return {
    operationId: route.name,
    summary: route.summary,
    description: `Refusals of its own: ${route.refusals.join(', ')}`,
    tags: [route.name.split('.')[0]],
    security,
    parameters,
    ...(route.sends ? { requestBody: describeBody(route) } : {}),
    responses: { '200': { description: 'Done', content: { [route.gives]: {} } }, ...refusals },
  }
}

const oneFile = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

function describeBody({ sends = 'multipart/form-data', body = oneFile }: FileRoute): object {
  return { required: true, content: { [sends]: { schema: body } } }
}
