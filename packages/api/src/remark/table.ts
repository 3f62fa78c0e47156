import { listRemarks } from './list-remarks.ts'
import { replyToRemark } from './reply-to-remark.ts'
import { settleRemark } from './settle-remark.ts'
import { writeRemark } from './write-remark.ts'

export const remarkTable = {
  'remark.list': listRemarks,
  'remark.write': writeRemark,
  'remark.reply': replyToRemark,
  'remark.settle': settleRemark,
}
