import { checkCertificate as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed, text } from '../schema/json-schema.ts'

export const checkCertificate = operation({
  name: 'certificate.check',
  kind: 'query',
  method: 'GET',
  path: '/certificates/{code}',
  summary: 'Whether a certificate is genuine and in force',
  access: 'public',
  limit: 'check',
  input: closed({ code: text(120) }),
  handle: useCase,
})
