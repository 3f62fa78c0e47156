import { formatNumber } from './format-number.ts'

const units = ['KB', 'MB', 'GB'] as const
const noBreakSpace = '\u00A0'

/** 1536 → `1,5 KB`. One kilobyte is 1024 bytes, as Windows shows it. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)}${noBreakSpace}B`
  const step = Math.min(Math.floor(Math.log2(bytes) / 10), units.length)
  const scaled = bytes / 1024 ** step
  return `${formatNumber(Math.round(scaled * 10) / 10)}${noBreakSpace}${units[step - 1] ?? ''}`
}
