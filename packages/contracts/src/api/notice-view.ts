import type { LocalText } from '@thidua/kernel'

export type NoticeView = {
  readonly id: string
  readonly title: LocalText
  readonly body: LocalText
  /** The plugin that sent it; null: the platform. */
  readonly from: LocalText | null
  /** What it is about, to be opened. */
  readonly dossierId: string | null
  readonly at: string
  readonly readAt: string | null
}
