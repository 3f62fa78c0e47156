/**
 * J and K move the focus through whatever a page marks with `data-row`; Enter then opens the row's first link.
 * Returns false when the page has no rows.
 */
export function moveBetweenRows(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter(
    (row) => row.offsetParent !== null,
  )
  if (rows.length === 0) return false
  const current = rows.findIndex((row) => row.contains(document.activeElement))
  const next =
    current === -1
      ? step === 1
        ? 0
        : rows.length - 1
      : Math.min(Math.max(current + step, 0), rows.length - 1)
  const row = rows[next]
  const focusable = row?.querySelector<HTMLElement>('a, button, input')
  focusable?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return true
}
