/** Small true files: what they say they are. */
export function makePdf(words: string): Buffer {
  const stream = `BT /F1 18 Tf 72 720 Td (${words.replace(/[^\w ]/g, '')}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const places: number[] = []
  for (const [index, body] of objects.entries()) {
    places.push(text.length)
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
  }
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

export function pdfNamed(name: string) {
  return { name, mimeType: 'application/pdf', buffer: makePdf(name) }
}

/** A program that calls itself a scan. */
export const lyingFile = {
  name: 'ban-quet.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from([0x4d, 0x5a, 0x90, 0x00, ...Array.from({ length: 400 }, () => 0)]),
}
