import type { PluginWidget } from '../generated/types.ts'

type Slot = PluginWidget['slot']
type PageOf<Place> = Place extends `${infer Page}.${string}` ? Page : never

export type WidgetPage = PageOf<Slot>

/** Widgets one plugin may put on one page. */
export const mostWidgetsOnPage = 3

/** Every slot is named after its page: what stands before the dot. */
export function pageOfSlot(slot: Slot): WidgetPage {
  return slot.slice(0, slot.indexOf('.')) as WidgetPage
}
