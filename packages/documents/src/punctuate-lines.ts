/** Grounds each end with “;”, the last one with “.” (Decree 30/2020, annex I, II.5). */
export function punctuateBasis(lines: readonly string[]): string[] {
  return endLines(lines)
}

/** Recipients are “- …;”, the last one ends with “.”. */
export function punctuateRecipients(lines: readonly string[]): string[] {
  return endLines(lines.map((line) => `- ${line.replace(/^[-–]\s*/, '')}`))
}

function endLines(lines: readonly string[]): string[] {
  return lines.map(
    (line, index) => `${line.replace(/[;.,\s]+$/, '')}${index === lines.length - 1 ? '.' : ';'}`,
  )
}
