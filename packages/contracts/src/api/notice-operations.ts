import type { NoticeView } from './notice-view.ts'
import type { Page } from './session-view.ts'

type Empty = Readonly<Record<never, never>>

/** What the platform has told this person. */
export type NoticeOperations = {
  /** Newest first. */
  'notice.list': {
    input: { readonly unreadOnly?: boolean; readonly page?: number; readonly pageSize?: number }
    output: Page<NoticeView>
  }
  /** At most 100: beyond that a number says nothing any more. */
  'notice.countUnread': { input: Empty; output: { readonly unread: number } }
  /** These, or without `noticeIds` all that were there at that moment. */
  'notice.markRead': {
    input: { readonly noticeIds?: readonly string[] }
    output: { readonly unread: number }
  }
}
