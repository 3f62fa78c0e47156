import { checkCertificate } from './check-certificate.ts'

export const certificateTable = {
  'certificate.check': checkCertificate,
}
