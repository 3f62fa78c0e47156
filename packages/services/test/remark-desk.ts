import type { RemarkThreadView } from '@thidua/contracts'
import { listRemarks } from '../src/remark/list-remarks.ts'
import { replyToRemark } from '../src/remark/reply-to-remark.ts'
import { writeRemark } from '../src/remark/write-remark.ts'
import type { Platform } from './open-platform.ts'
import { take } from './open-platform.ts'

type Of = { readonly id: string }
type Said = { readonly text: string; readonly partId?: string; readonly forFiller?: boolean }

/** People reading and writing remarks, by their user names. */
export function remarkDesk(platform: () => Platform) {
  const call = (username: string) => platform().as(username)
  const see = async ({ id }: Of, username: string) =>
    take(await listRemarks(platform().deps, await call(username), { dossierId: id }))
  return {
    see,
    async texts(dossier: Of, username: string): Promise<readonly string[]> {
      const { threads } = await see(dossier, username)
      return threads.flatMap(({ remarks }) => remarks.map(({ text }) => text))
    },
    /** At the summary of the achievement, which every first-party form asks. */
    async write({ id }: Of, username: string, said: Said) {
      const input = { dossierId: id, partId: 'achievementSummary', ...said }
      return writeRemark(platform().deps, await call(username), input)
    },
    async reply({ id }: Of, username: string, thread: RemarkThreadView, text: string) {
      const { id: threadId, version } = thread
      const input = { dossierId: id, threadId, version, text }
      return replyToRemark(platform().deps, await call(username), input)
    },
  }
}
