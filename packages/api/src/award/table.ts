import { listPublicAwards } from './list-public-awards.ts'

export const awardTable = {
  'award.listPublic': listPublicAwards,
}
