import { countUnreadNotices } from './count-unread-notices.ts'
import { listNotices } from './list-notices.ts'
import { markNoticesRead } from './mark-notices-read.ts'

export const noticeTable = {
  'notice.list': listNotices,
  'notice.countUnread': countUnreadNotices,
  'notice.markRead': markNoticesRead,
}
