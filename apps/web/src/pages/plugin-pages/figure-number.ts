import type { FigureView } from '@thidua/contracts'

/** What a bar is as long as; null where the figure is no number. */
export function figureNumber(figure: FigureView | undefined): number | null {
  return figure && 'value' in figure && typeof figure.value === 'number' ? figure.value : null
}
