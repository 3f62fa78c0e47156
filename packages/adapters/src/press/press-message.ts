import type { DocumentTree } from '@thidua/documents'
import type { CertificateSheet } from '@thidua/services'

/** What the server asks of the press. */
export type PressJob =
  | { readonly kind: 'docx'; readonly tree: DocumentTree }
  | { readonly kind: 'pdf'; readonly tree: DocumentTree }
  | { readonly kind: 'certificatePdf'; readonly sheet: CertificateSheet }
