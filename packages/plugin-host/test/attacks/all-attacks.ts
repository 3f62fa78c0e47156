import { additionAttacks } from '#test/attacks/addition-attacks'
import { archiveAttacks } from '#test/attacks/archive-attacks'
import type { Attack } from '#test/attacks/attack'
import { catalogueAttacks } from '#test/attacks/catalogue-attacks'
import { contentAttacks } from '#test/attacks/content-attacks'
import { displayAttacks } from '#test/attacks/display-attacks'
import { mediaAttacks } from '#test/attacks/media-attacks'
import { packageAttacks } from '#test/attacks/package-attacks'

/** The corpus. A new family: one file beside these, one line here. */
export const allAttacks: readonly Attack[] = [
  ...archiveAttacks,
  ...packageAttacks,
  ...catalogueAttacks,
  ...contentAttacks,
  ...displayAttacks,
  ...mediaAttacks,
  ...additionAttacks,
]
