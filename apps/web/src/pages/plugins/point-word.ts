import { findMessage } from '@thidua/i18n'

/** What a contribution point is called; one of a later platform keeps its own name. */
export function pointWord(point: string): string {
  return findMessage(`pluginLife.point.${point}`) ?? point
}
