import { errorCodes } from '@thidua/kernel'
import { operationList } from '../operation-table.ts'
import { describeFileRoute } from './describe-file-route.ts'
import { describeOperation } from './describe-operation.ts'
import { fileRoutes } from './file-routes.ts'

type Paths = Record<string, Record<string, unknown>>

/** The OpenAPI 3.1 document of the REST face, made from the same table the routes are made from. */
export function createOpenapi(options: { readonly version: string; readonly serverUrl: string }): object {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'thidua API',
      version: options.version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `${options.serverUrl}/api/v1` }],
    paths: describePaths(),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token made by `thidua token create`' },
        session: { type: 'apiKey', in: 'cookie', name: 'thidua_session' },
      },
      parameters: {
        idempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'One key for each intent; the same key again gives the first answer again',
          schema: { type: 'string', minLength: 8, maxLength: 200 },
        },
      },
      responses: {
        problem: {
          description: 'A refusal with one of the closed codes',
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } },
          },
        },
      },
      schemas: problemSchemas,
    },
  }
}

function describePaths(): Paths {
  const paths: Paths = {}
  for (const operation of operationList) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation),
    }
  }
  for (const route of fileRoutes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: describeFileRoute(route) }
  }
  return paths
}

const problemSchemas = {
  ErrorCode: { type: 'string', enum: errorCodes },
  ErrorParams: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
  Problem: {
    type: 'object',
    required: ['code', 'path'],
    properties: {
      code: { $ref: '#/components/schemas/ErrorCode' },
      path: { type: 'string', description: 'JSON pointer into what was sent' },
      params: { $ref: '#/components/schemas/ErrorParams' },
    },
  },
  ProblemDetails: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
    properties: {
      type: { type: 'string', format: 'uri' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'One Vietnamese sentence that says what to do' },
      instance: { type: 'string', format: 'uri' },
      code: { $ref: '#/components/schemas/ErrorCode' },
      params: { $ref: '#/components/schemas/ErrorParams' },
      problems: { type: 'array', items: { $ref: '#/components/schemas/Problem' } },
    },
  },
}
