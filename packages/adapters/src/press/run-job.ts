import { renderDocx } from '../docx/render-docx.ts'
import { renderCertificate } from '../pdf/render-certificate.ts'
import { renderDocumentPdf } from '../pdf/render-document-pdf.ts'
import { createTypstCompiler, type TypstCompiler } from '../pdf/typst-compiler.ts'
import type { PressJob } from './press-message.ts'

/** Does the work of the press; Typst is started with the first PDF. */
export function createJobRunner(): (job: PressJob) => Promise<Uint8Array> {
  let compiler: TypstCompiler | null = null
  return async (job) => {
    if (job.kind === 'docx') return renderDocx(job.tree)
    compiler ??= createTypstCompiler()
    if (job.kind === 'pdf') return renderDocumentPdf(compiler, job.tree)
    return renderCertificate(compiler, job.sheet)
  }
}
